// Written from Python by `pytest tests/scripts --regenerate`; each is explained where Python says it.
export const BRIEFS = "briefs";
export const SORTS = /** @type {const} */ (["page", "most", "least", "newest", "name"]);
export const GROUPS = /** @type {const} */ (["measure", "subject", "source", "none"]);
export const ITEMS = /** @type {const} */ (["figures", "events"]);
