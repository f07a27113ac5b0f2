// Makes dist/: the one style sheet and the one library the pages load, each also as .br and .gz.
// Tabler's sheet is cut to the classes our templates and sources name; our own app.css follows it whole. Run from anywhere after
// `npm ci`; build.rs embeds what it finds. Does not touch app.css's rules beyond minifying them.
import { brotliCompressSync, gzipSync, constants } from "node:zlib";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import postcss from "postcss";
import { PurgeCSS } from "purgecss";
import { transform } from "lightningcss";

const here = dirname(fileURLToPath(import.meta.url));
const kit = resolve(here, "..");
const crates = resolve(kit, "../..");
const dist = join(kit, "dist");
const modules = join(kit, "node_modules");

/** Every template and source under crates/, without build products. */
function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (["node_modules", "dist", "target"].includes(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* sources(path);
    else if ([".html", ".rs"].includes(extname(entry.name))) yield path;
  }
}

/** Class names and element names in a template; in a source only what stands in a `class` attribute or in a string of class names. */
function words(text, extension) {
  const found = new Set();
  const take = (list) => list.split(/[\s{}%"'=|]+/).forEach((word) => word && found.add(word));
  for (const match of text.matchAll(/class=\\?["']((?:\{\{.*?\}\}|\{%.*?%\}|[^"'\\])*)/gs)) take(match[1]);
  if (extension === ".rs") for (const match of text.matchAll(/"((?:btn|form|card|table|is)[a-z- ]*)"/g)) take(match[1]);
  if (extension === ".html") for (const match of text.matchAll(/<([a-z][a-z0-9]*)/g)) found.add(match[1]);
  return found;
}

const named = new Set(["html", "body", "root", "data-bs-theme", "light", "a", "svg", "hr", "small", "strong", "dialog"]);
for (const root of [crates]) {
  for (const path of sources(root)) for (const word of words(readFileSync(path, "utf8"), extname(path))) named.add(word);
}

// What Chromium 109 cannot read it drops; dropping it here makes every browser show what app.css sets. Data addresses break the content policy.
const unknown = /(?:color-mix|light-dark|oklch|oklab|lab|lch)\(|(?:rgba?|hsla?)\(\s*from\b|url\(/i;
const cutToOldBrowsers = {
  postcssPlugin: "cut-to-old-browsers",
  Declaration(node) { if (unknown.test(node.value)) node.remove(); },
  AtRule: {
    supports(node) { if (unknown.test(node.params)) node.remove(); },
    "font-face"(node) { node.remove(); },
  },
  RuleExit(node) { if (node.nodes.length === 0) node.remove(); },
  AtRuleExit(node) { if (node.nodes && node.nodes.length === 0) node.remove(); },
};

const tabler = readFileSync(join(modules, "@tabler/core/dist/css/tabler.min.css"), "utf8");
const [purged] = await new PurgeCSS().purge({
  content: [{ raw: [...named].join(" "), extension: "html" }],
  css: [{ raw: tabler }],
  extractors: [{ extensions: ["html"], extractor: (text) => text.split(" ") }],
  keyframes: true,
  fontFace: true,
  safelist: { standard: [":root", /^\[/], deep: [], greedy: [] },
});
const plain = postcss([cutToOldBrowsers]).process(purged.css, { from: undefined }).css;
const own = readFileSync(join(here, "app.css"), "utf8");

/** Custom properties nobody reads are weight only: Tabler sets a thousand of them. Repeated until nothing more falls. */
function withoutUnreadVariables(css) {
  for (;;) {
    const read = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]));
    const root = postcss.parse(css);
    let fell = 0;
    root.walkDecls(/^--/, (node) => { if (!read.has(node.prop)) { node.remove(); fell += 1; } });
    root.walkRules((rule) => { if (rule.nodes.length === 0) rule.remove(); });
    root.walkAtRules((rule) => { if (rule.nodes && rule.nodes.length === 0) rule.remove(); });
    css = root.toString();
    if (fell === 0) return css;
  }
}

const { code } = transform({
  filename: "app.css",
  code: Buffer.from(withoutUnreadVariables(plain + "\n" + own)),
  minify: true,
  targets: { chrome: 109 << 16 },
});

const htmx = readFileSync(join(modules, "htmx.org/dist/htmx.min.js"), "utf8").replace(/\n?\/\/# sourceMappingURL=.*$/m, "");

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
const files = {
  "app.css": code,
  "htmx.js": Buffer.from(htmx),
  "desk.js": readFileSync(join(here, "desk.js")),
  "icon.svg": readFileSync(join(here, "icon.svg")),
};
for (const [name, bytes] of Object.entries(files)) {
  const br = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  writeFileSync(join(dist, name), bytes);
  writeFileSync(join(dist, `${name}.br`), br);
  writeFileSync(join(dist, `${name}.gz`), gzipSync(bytes, { level: 9 }));
  console.log(`${name}: ${bytes.length} bytes, ${br.length} as br`);
}
