// Draws the charts that the page describes, in the style sheet's colors, and again when those change.
"use strict";
(() => {
  const specs = JSON.parse(document.getElementById("charts").textContent);
  const dark = matchMedia("(prefers-color-scheme: dark)");

  function theme() {
    const style = getComputedStyle(document.documentElement);
    const color = (name) => style.getPropertyValue(name).trim();
    const font = getComputedStyle(document.body).fontFamily;
    const axis = {
      labelColor: color("--text"), titleColor: color("--quiet"), gridColor: color("--line"), domainColor: color("--line"),
      tickColor: color("--line"), labelFont: font, titleFont: font, labelFontSize: 12, titleFontSize: 12,
      titleFontWeight: 600,
    };
    return {
      background: "transparent", axis, view: { stroke: null },
      point: { color: color("--link") }, rule: { color: color("--link") }, bar: { color: color("--link") },
      text: { color: color("--text"), font, fontSize: 12 },
    };
  }

  async function draw() {
    for (const place of document.querySelectorAll("[data-chart]")) {
      const drawn = await imrVega.embed(place, specs[place.dataset.chart], {
        actions: false, ast: true, expr: imrVega.expressionInterpreter, renderer: "svg", defaultStyle: false,
        tooltip: { disableDefaultStyle: true }, config: theme(),
      });
      place.dataset.drawn = drawn.spec ? "true" : "false";
    }
    document.documentElement.dataset.charts = "drawn";
  }

  dark.addEventListener("change", draw);
  draw();
})();
