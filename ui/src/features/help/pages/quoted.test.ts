import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "vite";
import { expect, test } from "vitest";
import { said } from "../manual/find.ts";
import { PAGES } from "./index.ts";
import type { ManualPage } from "./page.ts";

const SOURCES = join(import.meta.dirname, "..", "..", "..");
const CRATES = join(SOURCES, "..", "..", "src-tauri", "crates");

/** What other programs, web sites and papers call things. */
const ELSEWHERE = new Set([
  // The declaration site.
  ..."个人档案申报 档案工资申报 社保卡上传及下载 下载 文件下载 数据检索 生成数据包 导出数据包 一人多号查询".split(
    " ",
  ),
  // Installers and files.
  ..."下一步 安装 是 单位编号.zip 社会保障卡单位报盘程序.exe 2-6".split(" "),
  // The confirmation form.
  ..."证件号码1 证件号码2 确认人签名处".split(" "),
  // Security and encryption software, print windows, file managers.
  ..."隔离区 恢复区 保护历史记录 信任 加入白名单 已阻止 受控文件夹访问 解密 外发解密".split(" "),
  ..."适合页面 页面大小 缩放 缩小过大的页面 省墨 草稿 安全弹出".split(" "),
]);

test("what stands in quotation marks is called so in the program", () => {
  const texts = spoken();
  const pages: [string, ManualPage][] = Object.entries(PAGES);
  const unknown = pages.flatMap(([id, page]) =>
    (["zh", "en"] as const).flatMap((language) => {
      const blocks = Object.values(page[language].sections).flatMap((section) => section.blocks);
      const words = blocks.map((block) => said(block, language)).join("\n");
      return [...words.matchAll(/「([^」]+)」|“([^”]+)”/g)]
        .map(([, zh, en]) => zh ?? en ?? "")
        .filter((word) => !ELSEWHERE.has(word) && !texts.some((text) => speaks(text, word)))
        .map((word) => `${id}: ${word}`);
    }),
  );
  expect(unknown).toEqual([]);
});

test("a name is known as a whole text or as a whole part of one, and not as a piece of a word", () => {
  expect(speaks("打印确认表…", "打印确认表")).toBe(true);
  expect(speaks("已收表：签好字的确认表", "已收表")).toBe(true);
  expect(speaks("Form back: the signed form", "Form back")).toBe(true);
  expect(speaks(`数据确认 ${HOLE}`, "数据确认")).toBe(true);
  expect(speaks("不打印的人", "打印")).toBe(false);
  expect(speaks("Export return", "Export")).toBe(false);
});

/** Stands where a text has a number or a name. */
const HOLE = "█";

/** What may stand beside a name in a text: the end, a mark, or what is filled in. */
const EDGE = /[\p{P}\p{S}\n]/u;

/** A text of the program calls something so itself: as a whole or in a part of its own, not in the middle of a sentence. */
function speaks(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.slice(0, at).trimEnd().at(-1) ?? HOLE;
    const after =
      text
        .slice(at + word.length)
        .trimStart()
        .at(0) ?? HOLE;
    if (EDGE.test(before) && EDGE.test(after)) {
      return true;
    }
  }
  return false;
}

/** All that the page and its errors say, but for the manual; without what they quote, since a text may quote what is nowhere. */
function spoken(): string[] {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" });
  const told = files
    .filter((file) => /\.tsx?$/.test(file) && !/help\/(pages|manual|marks)\/|\.test\./.test(file))
    .flatMap((file) => {
      const source = readFileSync(join(SOURCES, file), "utf8");
      return textsIn(parseAst(source, { lang: file.endsWith("x") ? "tsx" : "ts" }), false);
    });
  const errors = ["core", "package"].flatMap((crate) => {
    const json = readFileSync(join(CRATES, crate, "texts", "errors.json"), "utf8");
    return [...json.matchAll(/"(?:what|todo)": "((?:[^"\\]|\\.)*)"/g)].map(
      ([, text]) => text ?? "",
    );
  });
  return [...told, ...errors].map((text) => text.replaceAll(/「[^」]*」|“[^”]*”/g, "quoted"));
}

/** The texts in a part of a source: what stands in the arguments of `bilingual`, but for the names of properties. */
function textsIn(node: unknown, within: boolean): string[] {
  if (Array.isArray(node)) {
    return node.flatMap((one: unknown) => textsIn(one, within));
  }
  if (!isNode(node)) {
    return [];
  }
  if (within && node["type"] === "Literal" && typeof node["value"] === "string") {
    return [node["value"]];
  }
  if (within && node["type"] === "TemplateElement") {
    return [];
  }
  const { callee } = node;
  const begins =
    node["type"] === "CallExpression" && isNode(callee) && callee["name"] === "bilingual";
  const parts = Object.entries(node).filter(([name]) => name !== "parent" && name !== "key");
  const inside = parts.flatMap(([, part]) => textsIn(part, within || begins));
  return within && node["type"] === "TemplateLiteral" ? [written(node), ...inside] : inside;
}

/** A template with holes where something is filled in. */
function written({ quasis }: Readonly<Record<string, unknown>>): string {
  const pieces = Array.isArray(quasis) ? quasis.filter(isNode) : [];
  return pieces.map(({ value }) => (isNode(value) ? String(value["cooked"]) : "")).join(HOLE);
}

function isNode(one: unknown): one is Readonly<Record<string, unknown>> {
  return typeof one === "object" && one !== null;
}
