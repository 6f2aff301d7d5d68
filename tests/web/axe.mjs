// Opens one HTML file in Chromium, as wide as each width given, and prints what it found as JSON:
//   node axe.mjs page.html 1280,390 [folder for screenshots]
// -> {"1280": {violations, errors, requests, overflow}, "390": {...}}
// violations: rules of axe-core that the page breaks, with the elements that break them;
// errors: what the console and the page reported, breaches of the page's own CSP among them;
// requests: every address asked for that is not file:, data: or blob:;
// overflow: by how many pixels the page is wider than the window.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [file, widths, folder] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
  ],
});
const found = {};
try {
  for (const width of widths.split(",").map(Number)) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const errors = [], requests = [];
    page.on("console", (said) => { if (said.type() === "error") errors.push(said.text()); });
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("request", (asked) => {
      if (!/^(file|data|blob):/.test(asked.url())) requests.push(asked.url());
    });
    await page.goto(pathToFileURL(resolve(file)).href, { waitUntil: "load" });
    // Evaluated over the debugging protocol: the page's own policy need not allow scripts.
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => axe.run(document, { resultTypes: ["violations"] }));
    found[width] = {
      violations: violations.map(({ id, help, nodes }) => ({
        id, help, nodes: nodes.map((node) => `${node.target.join(" ")}: ${node.failureSummary}`),
      })),
      errors,
      requests,
      overflow: await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    };
    if (folder) {
      const name = `${basename(file, ".html")}-${width}.png`;
      await page.screenshot({ path: join(folder, name), fullPage: true });
    }
    await page.close();
  }
} finally {
  await browser.close();
}
console.log(JSON.stringify(found));
