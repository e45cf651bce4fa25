/** What is told of the controls of every place; what lies on top comes first. */

import type { Place } from "../mark.ts";
import { DIALOG_PLACES } from "./dialogs.ts";
import { PHOTO_PLACES } from "./photos.ts";
import { QUESTION_PLACES } from "./questions.ts";
import { SCREEN_PLACES } from "./screens.ts";

export const PLACES: readonly Place[] = [
  ...QUESTION_PLACES,
  ...PHOTO_PLACES,
  ...DIALOG_PLACES,
  ...SCREEN_PLACES,
];
