import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { PAGE_OF_ERROR } from "../errors.ts";
import { said } from "../manual/find.ts";
import { PLACES } from "../marks/places/index.ts";
import type { Block } from "./blocks.ts";
import { linkOf } from "./follow.ts";
import { GROUPS, ORDER, PAGES } from "./index.ts";
import type { ManualPage } from "./page.ts";

const pages: [string, ManualPage][] = Object.entries(PAGES);
const languages = ["zh", "en"] as const;

function blocksOf(page: ManualPage): Block[] {
  return languages.flatMap((language) =>
    Object.values(page[language].sections).flatMap(({ blocks }) => blocks),
  );
}

function picturesIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => (block.kind === "picture" ? [block.name] : []));
}

test("the contents name every page once", () => {
  expect([...ORDER].toSorted()).toEqual(pages.map(([id]) => id).toSorted());
  expect(GROUPS.length).toBeGreaterThan(3);
});

test("every link between pages leads somewhere", () => {
  for (const [id, page] of pages) {
    for (const block of blocksOf(page)) {
      for (const written of block.kind === "see" ? block.links : []) {
        const { page: to, section } = linkOf(written);
        const there: ManualPage = PAGES[to];
        expect(section === null || section in there.zh.sections, `${id} to ${written}`).toBe(true);
      }
    }
  }
});

test("every slide of the tutorial is in the manual, and stands in a section that is there", () => {
  const slides = pages.flatMap(([id, page]) =>
    Object.entries(page.slides).flatMap(([section, of]) => {
      expect(Object.keys(page.zh.sections), id).toContain(section);
      return of ?? [];
    }),
  );
  // How many slides each part of the tutorial has.
  const parts = [11, 8, 12, 2, 3, 2, 5];
  const all = parts.flatMap((many, part) =>
    Array.from({ length: many }, (_, slide) => `${part + 1}-${slide + 1}`),
  );
  expect([...new Set(slides)].toSorted()).toEqual([...all, "注意事项"].toSorted());
});

test("both languages of a page are built alike", () => {
  for (const [id, page] of pages) {
    for (const [section, { blocks }] of Object.entries(page.zh.sections)) {
      const kinds = page.en.sections[section]?.blocks.map(({ kind }) => kind);
      expect(kinds, `${id}/${section}`).toEqual(blocks.map(({ kind }) => kind));
      expect(picturesIn(page.en.sections[section]?.blocks ?? [])).toEqual(picturesIn(blocks));
    }
  }
});

test("every error and every place leads to a section that is there", () => {
  for (const { page, section } of [
    ...Object.values(PAGE_OF_ERROR),
    ...PLACES.map((place) => place.page),
  ]) {
    const there: ManualPage = PAGES[page];
    expect(section === null || section in there.zh.sections).toBe(true);
  }
});

/** What other programs, web sites and papers call things. */
const ELSEWHERE = new Set([
  // The declaration site.
  ..."个人档案申报 档案工资申报 社保卡上传及下载 下载 文件下载 数据检索 生成数据包 导出数据包 一人多号查询".split(
    " ",
  ),
  // Installers and files.
  ..."下一步 单位编号.zip 社会保障卡单位报盘程序.exe 2-6".split(" "),
  // The confirmation form.
  ..."证件号码1 证件号码2 确认人签名处".split(" "),
  // Security and encryption software, print windows, file managers.
  ..."隔离区 恢复区 保护历史记录 信任 加入白名单 已阻止 受控文件夹访问 解密 外发解密".split(" "),
  ..."适合页面 页面大小 缩放 缩小过大的页面 省墨 草稿 安全弹出".split(" "),
]);

test("what stands in quotation marks is called so in the program", () => {
  const sources = sourcesOf(join(import.meta.dirname, "..", "..", ".."));
  const isKnown = (word: string) =>
    ELSEWHERE.has(word) || sources.includes(word) || sources.includes(word.replace(/…$/, ""));
  const unknown: string[] = [];
  for (const [id, page] of pages) {
    for (const language of languages) {
      const blocks = Object.values(page[language].sections).flatMap((section) => section.blocks);
      const words = blocks.map((block) => said(block, language)).join("\n");
      for (const [, zh, en] of words.matchAll(/「([^」]+)」|“([^”]+)”/g)) {
        const word = zh ?? en ?? "";
        if (!isKnown(word)) {
          unknown.push(`${id}: ${word}`);
        }
      }
    }
  }
  expect(unknown).toEqual([]);
});

/** All that the page says, but for the manual. */
function sourcesOf(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/help\/(pages|manual|marks)\/|\.test\./.test(file))
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .concat(
      ["core", "package"].map((crate) =>
        readFileSync(
          join(folder, "..", "..", "src-tauri", "crates", crate, "texts", "errors.json"),
          "utf8",
        ),
      ),
    )
    .join("\n");
}
