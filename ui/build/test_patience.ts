/** How long the page's tests wait for something to be there; `vite.config.ts` says it for what vitest itself waits for. */

import { configure } from "@testing-library/react";

configure({ asyncUtilTimeout: 10_000 });
