"""Deployments point at flows that exist, and Prefect is silent by the project's own settings."""

import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
import yaml

from places import PROJECT

DEPLOYMENTS = yaml.safe_load((PROJECT / "prefect.yaml").read_text("utf-8"))["deployments"]


# Prefect's own imports warn on some Pythons; nothing of ours runs here.
@pytest.mark.filterwarnings("default")
@pytest.mark.parametrize("deployment", DEPLOYMENTS, ids=lambda d: d["name"])
def test_a_deployment_points_at_a_flow(deployment):
    file, name = deployment["entrypoint"].split(":")
    module = import_module(file.removesuffix(".py").replace("/", "."))
    assert hasattr(getattr(module, name), "to_deployment")
    assert deployment["schedules"][0]["cron"].count(" ") == 4


def test_telemetry_is_off_where_the_project_is_the_working_directory(tmp_path: Path):
    code = (
        "from prefect.settings import get_current_settings as s; x = s().server; "
        "print(x.analytics_enabled, x.register_blocks_on_start, x.ephemeral.startup_timeout_seconds)"
    )
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PREFECT_")}
    environment["PREFECT_HOME"] = str(tmp_path)
    answer = subprocess.run(
        [sys.executable, "-c", code],
        cwd=PROJECT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stdout.split() == ["False", "False", "120"]
