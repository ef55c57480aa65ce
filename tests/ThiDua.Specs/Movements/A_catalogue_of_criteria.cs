using System.Globalization;
using ThiDua.Movements;
using static ThiDua.Specs.Movements.DraftBuilder;

namespace ThiDua.Specs.Movements;

public sealed class A_catalogue_of_criteria
{
    [Fact]
    public void has_the_sixteen_of_an_administrative_reform_movement_with_their_indicators()
    {
        var criteria = Catalogue.Find("administrative-reform")!.Criteria;

        Assert.Equal(Enumerable.Range(1, 16), criteria.Select(one => int.Parse(one.No.TrimEnd('a', 'b'), CultureInfo.InvariantCulture)).Distinct());
        Assert.Equal(17, criteria.Select(one => one.Key).Distinct().Count());
        Assert.Equal([65m, 60m, 70m, 60m, 90m], criteria.SelectMany(one => one.Targets).Where(target => target.Operator == ">=").Select(target => target.Number!.Value));
    }

    [Fact]
    public void has_the_six_groups_of_the_index_that_make_a_hundred_points()
    {
        var groups = Catalogue.Find("service-quality-index")!.Criteria.Select(one => one.Group!).Distinct().ToList();

        Assert.Equal(6, groups.Count);
        Assert.Equal(100, groups.Sum(group => int.Parse(group[(group.IndexOf('(', StringComparison.Ordinal) + 1)..].Split(' ')[0], CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task begins_a_draft_whose_suggested_levels_wait_for_confirmation()
    {
        var drafts = new DraftsInMemory(DraftOf());

        await new DraftFromCatalogue(drafts, TimeProvider.System).On(Catalogue.Find("administrative-reform")!, 2024, Hoa, TestContext.Current.CancellationToken);

        Assert.Equal("Phát động phong trào thi đua đẩy mạnh cải cách hành chính năm 2024", drafts.Draft.Title);
        Assert.Equal(["7", "8", "9a", "9b", "10"], drafts.Draft.Of("criteria").Where(item => item.MustBeConfirmed).Select(item => item.Details.No!));
        Assert.Equal(new DateOnly(2024, 12, 19), TermsFromDraft.Of(drafts.Draft).Terms.To);
    }

    [Fact]
    public void speaks_only_of_keys_that_a_draft_has() =>
        Assert.All(Catalogue.All.SelectMany(catalogue => catalogue.Texts), text => Assert.NotNull(DraftKey.Find(text.Key)));
}
