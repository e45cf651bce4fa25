import "antd/dist/reset.css";
import "virtual:antd.css";
import "./app/base.css";
import { createRoot } from "react-dom/client";
import { Program } from "./app/Program.tsx";

const root = document.getElementById("root");
if (root === null) {
  throw new Error("the page has no root");
}
createRoot(root).render(<Program />);
