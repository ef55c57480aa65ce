using ThiDua.Facts;
using ThiDua.Web.Criteria;

namespace ThiDua.Web.Specs.Criteria;

public sealed class A_filter_put_together
{
    private static readonly FactKind Dossier = FactKind.Of("dossier");

    [Fact]
    public void comes_back_as_it_was()
    {
        var filter = new Filter(
        [
            new([new("channel", Test.Is, ["online"]), new("channel", Test.Is, ["post"])]),
            new([new("finished_at", Test.NotAfter, ["due_at"])]),
            new([new("fee", Test.AtLeast, ["1500000"])]),
        ]);

        var again = FilterLine.Filter(Dossier, FilterLine.Of(filter));

        Assert.Equal(FilterInWords.Say(filter, Dossier), FilterInWords.Say(again, Dossier));
        Assert.Equal([2, 1, 1], again.All.Select(clause => clause.Any.Count));
    }

    [Theory]
    [InlineData("fee", Test.AtLeast, "1.500.000", "1500000")]
    [InlineData("received_on", Test.AtLeast, "5/3/2026", "2026-03-05")]
    [InlineData("received_on", Test.AtLeast, "31/02/2026", "31/02/2026")]
    [InlineData("channel", Test.Is, "online", "online")]
    public void reads_what_was_typed(string field, Test test, string typed, string kept) =>
        Assert.Equal([kept], FilterLine.Filter(Dossier, [new() { Field = field, Test = test, Values = [typed] }]).All[0].Any[0].Values);

    [Fact]
    public void takes_several_texts_apart() => Assert.Equal(
        ["Đất đai", "Hộ tịch"],
        FilterLine.Filter(Dossier, [new() { Field = "field", Test = Test.Is, Values = ["Đất đai; Hộ tịch ;"] }]).All[0].Any[0].Values);

    [Fact]
    public void forgets_a_test_that_the_newly_chosen_field_does_not_know()
    {
        var line = new FilterLine { Field = "channel", Test = Test.AtLeast, Values = ["12", "online"] };

        line.Settle(Dossier);

        Assert.Equal(Test.Is, line.Test);
        Assert.Equal(["online"], line.Values);
    }

    [Fact]
    public void points_at_the_line_that_cannot_be_asked()
    {
        List<FilterLine> lines = [new(), new() { Field = "channel", Test = Test.Is, Values = ["online"] }, new() { Field = "fee", Test = Test.AtLeast, Values = ["nhiều"], Or = true }];

        Assert.Equal([2], new FilterPart("Form.Considered", "considered", "phần xét", Dossier, lines, "").Troubles.Keys);
    }

    [Theory]
    [InlineData("considered+", 2, 1)]
    [InlineData("considered-0", 0, 1)]
    [InlineData("exclusion+", 1, 2)]
    [InlineData("exclusion-0", 1, 0)]
    [InlineData("exclusion-9", 1, 1)]
    [InlineData("rubbish", 1, 1)]
    public void grows_and_shrinks_by_its_buttons(string change, int considered, int exclusions)
    {
        var form = new DefinitionForm { Considered = [new()], Exclusions = [new()] };

        form.Change(change);

        Assert.Equal((considered, exclusions), (form.Considered.Count, form.Exclusions.Count));
    }
}
