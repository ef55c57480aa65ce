namespace ThiDua.Web.Specs.Browser;

[Collection(Looks.Name)]
public sealed class Every_page(EveryPageLookedAt walk) : IClassFixture<EveryPageLookedAt>
{
    [Fact]
    public void shows_nothing_to_axe() => None("axe");

    [Fact]
    public void leads_to_no_dead_end() => None("links");

    [Fact]
    public void has_one_heading_of_the_first_rank() => None("heading");

    [Fact]
    public void fits_a_phone_of_360_pixels_without_scrolling_sideways() => None("phone");

    [Fact]
    public void fits_at_200_percent_zoom() => None("zoom");

    [Fact]
    public void cuts_no_words_off() => None("clipped");

    [Fact]
    public void is_reached_by_keyboard_with_the_focus_always_seen() => None("keyboard");

    [Fact]
    public void prints_without_menus() => None("print");

    [Fact]
    public void runs_no_script_into_an_error() => None("script");

    [Fact]
    public void weighs_less_than_100_KB_at_first_view() => None("weight");

    private void None(string kind)
    {
        Assert.True(walk.Seen.Count >= 25, "Too few pages were met: " + string.Join(' ', walk.Seen));
        Assert.True(walk.Faults(kind).Count == 0, string.Join('\n', walk.Faults(kind)));
    }
}
