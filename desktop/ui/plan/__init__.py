"""Parts of the page that plans a meeting."""
