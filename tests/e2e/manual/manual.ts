/**
 * Takes the pictures of the manual in the program: `ui/public/manual/<language>/`, and beside this file what each of them shows, which a test holds against
 * the window. A unit test of the page holds the pictures against what the pages show.
 */

import { inEachLanguage } from "../tour/languages.js";
import { Album } from "./album.js";
import { walk } from "./walk.js";

await inEachLanguage(async (language) => {
  const album = new Album(language);
  await walk(language, (shot) => album.add(shot));
  album.close();
});
