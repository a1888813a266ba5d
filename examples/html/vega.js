// What charts.js needs of npm's packages; npm run build makes one file of it, dist/vega.min.js.
export { default as embed } from "vega-embed";
export { expressionInterpreter } from "vega-interpreter";
