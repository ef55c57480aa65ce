// Fetches the pinned packages (once) and lays what the pages need of them into wwwroot/lib:
// one style sheet, one script, one sprite of the icons that are really used, the charts, and the licences.
// Runs from the build when package-lock.json, icons.json or this file is newer than the stamp; needs no network
// as long as node_modules agrees with the lock file. Two builds at once wait for each other.
import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "node_modules");
const lib = join(here, "wwwroot", "lib");
const lock = join(here, "obj", "assets.lock");

function waitForTheLock() {
  mkdirSync(dirname(lock), { recursive: true });
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try { mkdirSync(lock); return; }
    catch (error) { if (error.code !== "EEXIST") throw error; }
    // A build that was killed leaves its lock behind: after two minutes it counts for nothing.
    if (existsSync(lock) && Date.now() - statSync(lock).mtimeMs > 120_000) rmSync(lock, { recursive: true, force: true });
    else Atomics.wait(pause, 0, 0, 100);
  }
}

function packagesAreThere() {
  const wanted = JSON.parse(readFileSync(join(here, "package-lock.json"), "utf8")).packages;
  return Object.entries(wanted).filter(([path, { optional }]) => path !== "" && !optional).every(([path, { version }]) => {
    const manifest = join(here, path, "package.json");
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).version === version;
  });
}

function write(name, content) {
  const target = join(lib, name);
  if (existsSync(target) && readFileSync(target, "utf8") === content) return;
  writeFileSync(target + ".new", content);
  renameSync(target + ".new", target);
}

function copy(from, name) {
  const content = readFileSync(join(modules, from), "utf8");
  write(name, content.replace(/\n?\/[/*]# sourceMappingURL=.*$/m, "")); // the maps are not served
}

function sprite() {
  const names = JSON.parse(readFileSync(join(here, "icons.json"), "utf8"));
  const symbols = names.map(name => {
    const svg = readFileSync(join(modules, "bootstrap-icons", "icons", `${name}.svg`), "utf8");
    const inner = svg.replace(/^[\s\S]*?<svg[^>]*>/, "").replace(/<\/svg>\s*$/, "").replace(/\s*\n\s*/g, "");
    return `<symbol id="${name}" viewBox="0 0 16 16">${inner}</symbol>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`;
}

// Only the kinds of charts that pages show; loaded only by pages that have one.
async function charts() {
  const { build } = await import("esbuild");
  const built = await build({
    entryPoints: [join(here, "Criteria", "charts.js")],
    bundle: true, minify: true, format: "iife", target: "es2020", write: false, legalComments: "none", logLevel: "error",
  });
  write("charts.js", built.outputFiles[0].text);
}

waitForTheLock();
try {
  if (!packagesAreThere()) {
    execFileSync("npm", ["ci", "--ignore-scripts", "--no-progress", "--loglevel=error"], { cwd: here, stdio: "inherit", shell: process.platform === "win32" });
  }
  mkdirSync(lib, { recursive: true });
  copy("bootstrap/dist/css/bootstrap.min.css", "bootstrap.min.css");
  copy("htmx.org/dist/htmx.min.js", "htmx.min.js");
  write("icons.svg", sprite());
  await charts();
  for (const name of ["bootstrap", "bootstrap-icons", "htmx.org", "echarts"]) {
    cpSync(join(modules, name, "LICENSE"), join(lib, `${name}.LICENSE.txt`));
  }
  writeFileSync(join(here, "obj", "assets.stamp"), "");
} finally {
  rmdirSync(lock);
}
