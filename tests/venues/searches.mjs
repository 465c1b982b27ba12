// Searches as the browser does: reads {kit, queries} from stdin, writes for each query the names in
// addresses of the first places that it lists.

import { opened } from "../../theme/static/js/venues/kit.js";
import { found, indexed } from "../../theme/static/js/venues/search.js";

const MOST = 8;
let text = "";
for await (const piece of process.stdin) text += piece;
const given = JSON.parse(text);
const kit = opened(given.kit);
const index = indexed(kit.spots);
const listed = given.queries.map((query) => found(index, query, MOST).map(({ id }) => id));
console.log(JSON.stringify(listed));
