// Writes the manual page of sicard-office out of what the program says of itself with --help: node scripts/man-page.mjs <program> <file>
// One page holds every command. Fails where the help is not of the form that it is read in.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

const [program, out] = process.argv.slice(2);
const NAME = "sicard-office";
const run = (...args) => execFileSync(program, args, { encoding: "utf8" });

/** What --help says: what it is for, how it is called, and each heading's entries with what they mean. */
function help(...command) {
  const [about, usage, ...rest] = run(...command, "--help").split(/^(?=Usage: |Commands:|Arguments:|Options:)/m);
  const parts = Object.fromEntries(rest.map((part) => [part.slice(0, part.indexOf(":")), part.slice(part.indexOf("\n") + 1)]));
  if (!usage?.startsWith("Usage: ") || parts.Options === undefined) throw new Error(`--help of ${command.join(" ")} has another form`);
  // An entry stands further left than what it means; its blank lines are between paragraphs.
  const entries = (part = "") => part.split(/\n(?= {2,6}(?:-|<|\[))/).filter((entry) => entry.trim() !== "").map((entry) => {
    const [head, ...lines] = entry.split("\n");
    return { head: head.trim(), lines: lines.map((line) => line.trim()).filter(Boolean) };
  });
  const commands = [...(parts.Commands ?? "").matchAll(/^ {2}(\S+) +(.*)$/gm)].map(([, name]) => name).filter((name) => name !== "help");
  return { about: about.trim(), usage: usage.slice("Usage: ".length).trim(), arguments: entries(parts.Arguments), options: entries(parts.Options), commands };
}

/** Text as roff takes it: no line begins with a control character, no hyphen becomes a dash. */
const text = (written) => written.replaceAll("\\", "\\e").replaceAll("-", "\\-").replace(/^([.'])/gm, "\\&$1");
const entry = ({ head, lines }) => [".TP", `.B ${text(head)}`, lines.map(text).join("\n.br\n") || "\\&"];

const whole = help();
if (whole.commands.length < 7) throw new Error("commands are missing");
const ofAll = whole.options.map(({ head }) => head);
const [title, ...description] = whole.about.split("\n").filter(Boolean);
const lines = [
  `.TH SICARD\\-OFFICE 1 "" "${text(run("--version").trim())}" ""`,
  ".SH NAME", `${text(NAME)} \\- ${text(title)}`,
  ".SH SYNOPSIS", text(whole.usage),
  ".SH DESCRIPTION", text(description.join("\n")),
  ".SH OPTIONS", ...whole.options.flatMap(entry),
  ...whole.commands.flatMap((name) => {
    const { about, usage, arguments: given, options } = help(name);
    const own = options.filter(({ head }) => !ofAll.includes(head));
    return [`.SH ${text(`${NAME} ${name}`)}`, text(about), ".PP", text(usage), ...[...given, ...own].flatMap(entry)];
  }),
  ".SH SEE ALSO", text("docs/office.md: 中心怎样办理 How the card centre works with it"),
];
writeFileSync(out, `${lines.join("\n")}\n`);
