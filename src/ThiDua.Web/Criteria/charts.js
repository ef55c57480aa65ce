// Draws charts out of the tables beside them: the table is the truth, the chart only shows it. Bundled by build-assets.mjs
// with the parts of ECharts that are used, and loaded only by pages that hold a chart.
//
//   <figure class="chart" data-chart="line" data-table="trend" data-title="…" data-note="Số liệu đến ngày …" data-target="65">
//     <svg>…the same drawn by the server, for print and where no script runs…</svg>
//   </figure>
//   <table id="trend">… <th scope="row">1/2026</th><td data-value="63.4">63,4 %</td> …</table>
import { use, init } from "echarts/core";
import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, MarkLineComponent, TitleComponent, TooltipComponent } from "echarts/components";
import { CanvasRenderer } from "echarts/renderers";

use([BarChart, LineChart, GridComponent, LegendComponent, MarkLineComponent, TitleComponent, TooltipComponent, CanvasRenderer]);

const colours = ["#1f5a86", "#9e1b1e", "#1d6b39", "#8a5300", "#5c554e"];
const symbols = ["circle", "rect", "triangle", "diamond", "pin"];
const font = { fontFamily: getComputedStyle(document.body).fontFamily, color: "#23201d", fontSize: 13 };
const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
const written = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 2 });

/** What the table says: a name per row, a series per column of figures. */
function read(table) {
  const heads = [...table.tHead.rows[table.tHead.rows.length - 1].cells];
  const rows = [...table.tBodies[0].rows];
  const columns = heads.map((_, place) => place).filter(place => rows.some(row => row.cells[place]?.dataset.value));
  return {
    names: rows.map(row => row.cells[0].dataset.name ?? row.cells[0].textContent.trim()),
    series: columns.map(place => ({
      name: heads[place].textContent.trim(),
      values: rows.map(row => row.cells[place]?.dataset.value ? Number(row.cells[place].dataset.value) : null),
    })),
  };
}

function options(figure, table, whole) {
  const { names, series } = read(table);
  const bars = figure.dataset.chart === "bar";
  const target = figure.dataset.target ? Number(figure.dataset.target) : null;
  const unit = figure.dataset.unit ?? "";
  const value = { type: "value", axisLabel: { ...font, formatter: number => written.format(number) }, splitLine: { lineStyle: { color: "#d9d3cb" } } };
  if (unit === "%" && series.every(one => one.values.every(figure => figure === null || (figure >= 0 && figure <= 100)))) Object.assign(value, { min: 0, max: 100 });
  else if (target !== null) value.max = scale => Math.max(scale.max, target);
  const name = { type: "category", data: names, inverse: bars, axisLabel: { ...font, width: bars ? 150 : undefined, overflow: "truncate" }, axisTick: { alignWithLabel: true } };
  return {
    animation: !still && !whole,
    textStyle: font,
    color: colours,
    title: whole ? { text: figure.dataset.title, subtext: figure.dataset.note, left: 16, top: 12, textStyle: { ...font, fontSize: 20, fontWeight: 600, width: 1150, overflow: "break" }, subtextStyle: { ...font, fontSize: 14 } } : undefined,
    legend: series.length > 1 ? { bottom: 0, textStyle: font } : undefined,
    // Words are drawn, not written as HTML: the page's security policy refuses styles inside markup.
    tooltip: whole ? undefined : { trigger: "axis", renderMode: "richText", confine: true, textStyle: font, valueFormatter: number => number == null ? "chưa có số liệu" : `${written.format(number)} ${unit}`.trim() },
    grid: { left: 12, right: 28, top: whole ? 110 : 24, bottom: series.length > 1 ? 36 : 12, containLabel: true },
    xAxis: bars ? value : name,
    yAxis: bars ? name : value,
    series: series.map((one, place) => ({
      name: one.name, data: one.values, type: bars ? "bar" : "line", connectNulls: false, barMaxWidth: 22,
      symbol: symbols[place % symbols.length], symbolSize: 8, lineStyle: { width: 2, type: place === 0 ? "solid" : "dashed" },
      markLine: place === 0 && target !== null ? {
        silent: true, symbol: "none", lineStyle: { color: "#9e1b1e", type: "dashed", width: 2 },
        label: { ...font, color: "#9e1b1e", formatter: `Chỉ tiêu ${written.format(target)}`, position: bars ? "start" : "insideEndTop" },
        data: [bars ? { xAxis: target } : { yAxis: target }],
      } : undefined,
    })),
  };
}

/** A picture for a chat: with its title and the day of its figures, on white. */
function save(figure, table) {
  const sheet = document.createElement("div");
  const chart = init(sheet, null, { width: 1200, height: 675, devicePixelRatio: 2 });
  chart.setOption(options(figure, table, true));
  const link = document.createElement("a");
  link.href = chart.getDataURL({ type: "png", pixelRatio: 2, backgroundColor: "#fff" });
  link.download = `${figure.dataset.file ?? "bieu-do"}.png`;
  link.click();
  chart.dispose();
}

function draw(figure) {
  const table = document.getElementById(figure.dataset.table);
  if (!table || figure.querySelector(".chart-canvas")) return;
  const place = figure.insertBefore(document.createElement("div"), figure.firstChild);
  place.className = "chart-canvas";
  place.setAttribute("aria-hidden", "true"); // the table beside says it all
  if (figure.dataset.chart === "bar") place.style.height = `${Math.max(6, table.tBodies[0].rows.length * 2.1 + 3)}rem`;
  figure.classList.add("chart-drawn");
  const chart = init(place);
  chart.setOption(options(figure, table, false));
  new ResizeObserver(() => chart.resize()).observe(place);
  const button = Object.assign(document.createElement("button"), { type: "button", className: "btn btn-secondary btn-small chart-save", textContent: "Tải ảnh PNG" });
  button.addEventListener("click", () => save(figure, table));
  figure.append(button);
}

const drawAll = () => document.querySelectorAll("figure[data-chart]").forEach(draw);
// After the page: what is read first is the table.
if (document.readyState === "complete") drawAll(); else addEventListener("load", drawAll);
document.addEventListener("htmx:afterSwap", drawAll);
