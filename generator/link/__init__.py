"""Names in prose become links; backlinks keep their sentence."""
