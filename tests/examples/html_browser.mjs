// Looks at the pages of imr2html with a browser: node html_browser.mjs EXPECTED.json
// EXPECTED.json has the address of the pages, what to expect of them, and where playwright-core is. Prints one JSON object:
// what is wrong, as lines, and how much was looked at.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const expected = JSON.parse(readFileSync(process.argv[2], "utf8"));
const { chromium } = createRequire(expected.modules)("playwright-core");
const widths = [360, 768, 1600];
const schemes = ["light", "dark"];
const wrong = [];
let looked = 0;

const browser = await chromium.launch({
  executablePath: expected.chromium,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
const page = await (await browser.newContext()).newPage();
let here = "";
const say = (what) => wrong.push(`${here}: ${what}`);
page.on("console", (message) => { if (message.type() !== "log") say(`console: ${message.text()}`); });
page.on("pageerror", (error) => say(`script: ${error.message}`));
page.on("requestfailed", (request) => say(`not loaded: ${request.url()}`));
page.on("response", (response) => { if (response.status() >= 400) say(`${response.status()} ${response.url()}`); });

async function open(path) {
  here = path;
  await page.goto(expected.address + path);
  if (path === "statistics.html" && expected.charts)
    await page.waitForSelector("html[data-charts=drawn]", { state: "attached", timeout: 20000 });
}

// The marks' text, the badges, and what in the page is no letter's business.
async function compare(path, letter) {
  const found = await page.evaluate(() => {
    const fields = {};
    for (const mark of document.querySelectorAll("[data-field]"))
      fields[mark.dataset.field] = (fields[mark.dataset.field] ?? "") + mark.textContent;
    return {
      fields,
      badges: [...document.querySelectorAll(".badge")].map((badge) => badge.dataset.decision),
      scripts: document.scripts.length,
    };
  });
  if (found.scripts !== 0) say(`${found.scripts} scripts`);
  if (JSON.stringify(found.badges) !== JSON.stringify(letter.badges)) say(`badges: ${found.badges}`);
  const space = "[ \\t\\v\\r\\n\\f\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000\\ufeff]";
  const fold = (text) => text.replace(new RegExp(`(?<=[^\\s-])([-\\u00ad\\u2010\\u2011])${space}*[\\r\\n\\f]${space}*`, "g"), "$1")
    .replace(new RegExp(`${space}+`, "g"), " ").replace(/^ | $/g, "");
  for (const [field, value] of Object.entries(letter.values))
    if (fold(found.fields[field] ?? "(no mark)") !== value) say(`${field} is "${found.fields[field]}", not "${value}"`);
}

// Nothing sticks out to the side, and text has the contrast that WCAG 2 AA asks for.
function layout() {
  const problems = [];
  const root = document.scrollingElement;
  if (root.scrollWidth > root.clientWidth) problems.push(`is ${root.scrollWidth - root.clientWidth} px too wide`);
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const rgba = (color) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => {
    const part = (c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
  };
  const behind = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const color = rgba(getComputedStyle(e).backgroundColor);
      if (color[3] === 255) return color;
    }
    return [255, 255, 255, 255];
  };
  const seen = new Set();
  for (const element of document.querySelectorAll("body *")) {
    if (element.closest("svg") || ![...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim())) continue;
    const style = getComputedStyle(element);
    const pair = `${style.color} on ${behind(element).slice(0, 3)}`;
    if (seen.has(pair)) continue;
    seen.add(pair);
    const [a, b] = [light(rgba(style.color)), light(behind(element))];
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (contrast < 4.5) problems.push(`contrast ${contrast.toFixed(2)}: ${pair} (${element.className || element.tagName})`);
  }
  return problems;
}

async function check_layout() {
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      for (const problem of await page.evaluate(layout)) say(`${scheme}, ${width} px: ${problem}`);
      ++looked;
    }
  }
}

async function check_charts() {
  const charts = await page.evaluate(() => [...document.querySelectorAll("[data-chart]")].map((place) => {
    const drawn = place.querySelector("svg, canvas");
    return { name: place.dataset.chart, marks: place.querySelectorAll("svg path, svg line").length, size: drawn?.getBoundingClientRect().width ?? 0 };
  }));
  if (charts.length !== expected.charts) say(`${charts.length} charts, not ${expected.charts}`);
  for (const chart of charts) if (chart.size < 200 || chart.marks < 4) say(`chart ${chart.name} is not drawn`);
}

// The first press of the key leads past the navigation.
async function check_keyboard() {
  await page.keyboard.press("Tab");
  const first = await page.evaluate(() => [document.activeElement.className, getComputedStyle(document.activeElement).outlineStyle]);
  if (first[0] !== "skip" || first[1] === "none") say(`the first focus is ${first}`);
  await page.keyboard.press("Enter");
  if (await page.evaluate(() => document.activeElement.id) !== "main") say("the skip link does not lead to the content");
}

for (const [path, letter] of Object.entries(expected.letters)) {
  await page.setViewportSize({ width: 1600, height: 900 });
  await open(path);
  await compare(path, letter);
  if (letter.layout) await check_layout();
}
for (const path of ["index.html", "statistics.html"]) {
  await open(path);
  await check_keyboard();
  await check_layout();
  if (path === "statistics.html") await check_charts();
}
await browser.close();
console.log(JSON.stringify({ wrong, looked }));
