import "antd/dist/reset.css";
import "virtual:antd.css";
import "virtual:palette.css";
import "./app/base.css";
import { createRoot } from "react-dom/client";
import { dressAtOnce } from "./app/appearance.ts";
import { Program } from "./app/Program.tsx";

const root = document.getElementById("root");
if (root === null) {
  throw new Error("the page has no root");
}
dressAtOnce();
createRoot(root).render(<Program />);
