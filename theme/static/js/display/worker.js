// Answers for the pages of displays, and for nothing else, when the network does not.

import { answerFor } from "./answers.js";

answerFor(/^\/display\/[^/]+\/$/);
