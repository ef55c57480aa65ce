using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ThiDua.Web.Specs.Browser;

/// <summary>What holds of every page; each check answers with what is wrong, one line per fault.</summary>
internal static class PageChecks
{
    public static async Task<IEnumerable<string>> Axe(IPage page)
    {
        var found = await page.RunAxe();
        return found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"));
    }

    /// <summary>What sticks out of the page on a screen of that width; what scrolls in a holder of its own does not.</summary>
    public static async Task<IEnumerable<string>> Sideways(IPage page, int width)
    {
        await page.SetViewportSizeAsync(width, 800);
        return await page.EvaluateAsync<string[]>(
            """
            () => {
              const wide = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= wide) return [];
              const held = e => { for (let p = e.parentElement; p; p = p.parentElement) if (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(p).overflowX)) return true; return false; };
              const out = [...document.body.querySelectorAll("*")].filter(e => e.getBoundingClientRect().right > wide + 1 && !held(e));
              return [`${document.documentElement.scrollWidth} px: ` + out.slice(-3).map(e => e.outerHTML.slice(0, 120)).join(" | ")];
            }
            """);
    }

    /// <summary>Words cut off at the edge of what holds them.</summary>
    public static Task<string[]> Clipped(IPage page) => page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll("h1,h2,h3,button,.btn,label,.mark,th,td,summary")]
          .filter(e => e.offsetParent && ["hidden", "clip"].includes(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 2)
          .map(e => e.outerHTML.slice(0, 160))
        """);

    /// <summary>Navigation, menus and buttons that would be printed.</summary>
    public static async Task<IEnumerable<string>> PrintedMenus(IPage page)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var printed = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("nav, .menu, form.search-form, .actions")]
              .filter(e => e.getClientRects().length > 0).map(e => e.outerHTML.slice(0, 120))
            """);
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        return printed;
    }

    /// <summary>Tabs through the page: every stop shows where it is, and the primary action is one of them.</summary>
    public static async Task<IEnumerable<string>> Keyboard(IPage page)
    {
        await page.EvaluateAsync("() => { document.activeElement?.blur(); window.__stops = new Set(); }");
        var faults = new List<string>();
        for (var stop = 0; stop < 2_000; stop++) // a plan under review has several hundred stops
        {
            await page.Keyboard.PressAsync("Tab");
            var fault = await page.EvaluateAsync<string?>(
                """
                () => {
                  const e = document.activeElement;
                  if (!e || e === document.body || window.__stops.has(e)) return "end";
                  window.__stops.add(e);
                  const s = getComputedStyle(e);
                  const seen = (s.outlineStyle !== "none" && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== "none";
                  return seen ? null : "no visible focus: " + e.outerHTML.slice(0, 120);
                }
                """);
            if (fault is "end") break;
            if (fault is not null) faults.Add(fault);
        }

        var missed = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("main .btn-primary")]
              .filter(e => e.getClientRects().length > 0 && !e.disabled && !window.__stops.has(e))
              .map(e => "not reached by Tab: " + e.outerHTML.slice(0, 120))
            """);
        return faults.Concat(missed).Distinct();
    }
}
