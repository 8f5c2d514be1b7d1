"""Small renderers that several kinds of page share."""
