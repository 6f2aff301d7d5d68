"""The schedules: what runs after what, how often, and how failures are met. No logic."""
