// Answers for the screens in buildings, and for nothing else, when the network does not.

import { answerFor } from "../display/answers.js";

answerFor(/^\/wege\/[^/]+\/terminal\/$/);
