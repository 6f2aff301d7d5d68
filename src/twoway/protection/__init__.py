"""Records that somebody entrusted to us: kept apart, and told in tables that give nobody away."""
