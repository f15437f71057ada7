"""Parts of the page on which a meeting is held."""
