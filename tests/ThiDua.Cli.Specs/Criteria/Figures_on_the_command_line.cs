using System.Text.Json.Nodes;
using ThiDua.Cli.Criteria;
using ThiDua.Criteria;
using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Cli.Specs.Criteria;

public sealed class Figures_on_the_command_line
{
    [Fact]
    public void say_value_state_and_what_is_missing()
    {
        var printed = PrintFigures.AsText(Figures());

        Assert.Contains("7. Hồ sơ trực tuyến", printed, StringComparison.Ordinal);
        Assert.Contains("Chỉ tiêu: ≥ 65 %", printed, StringComparison.Ordinal);
        Assert.Contains("Cả phong trào: 64,95 % (1.299/2.000) | Từ đầu năm: 64,95 % (1.299/2.000) | Tháng 06/2026: chưa phát sinh", printed, StringComparison.Ordinal);
        Assert.Contains("Không đạt. Cần thêm 1 hồ sơ trực tuyến", printed, StringComparison.Ordinal);
        Assert.EndsWith("Không đạt: 1.", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void are_exact_in_json()
    {
        var figure = JsonNode.Parse(PrintFigures.AsJson(Figures()))!["figures"]![0]!;

        Assert.Equal(("missed", 1299m, 2000m), ((string)figure["state"]!, (decimal)figure["whole"]!["numerator"]!, (decimal)figure["whole"]!["denominator"]!));
    }

    [Theory]
    [InlineData("30-6-2026")]
    [InlineData("31/6/2026")]
    public async Task refuse_a_day_that_is_none(string day)
    {
        var refusal = await Assert.ThrowsAsync<RefusedException>(() => new ThiDuaCommand().Parse(["criteria", "--movement", "x", "--as-of", day])
            .InvokeAsync(new() { EnableDefaultExceptionHandler = false }, TestContext.Current.CancellationToken));

        Assert.Contains("30/6/2026", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task refuse_a_day_to_come()
    {
        var refusal = await Assert.ThrowsAsync<RefusedException>(() => new ThiDuaCommand().Parse(["criteria", "--movement", "x", "--as-of", "31/12/2099"])
            .InvokeAsync(new() { EnableDefaultExceptionHandler = false }, TestContext.Current.CancellationToken));

        Assert.Contains("Ngày 31/12/2099 ở sau hôm nay", refusal.Message, StringComparison.Ordinal);
    }

    private static MovementFigures Figures()
    {
        var online = IndicatorCatalogue.Bound("online_end_to_end")!;
        var target = new Target(">=", 65, null, "%");
        var criterion = new Criterion(CriterionId.New(), "7", null, "Hồ sơ trực tuyến", [target], null, "online_end_to_end");
        var terms = new MovementTerms { Title = "Phong trào", From = new(2026, 1, 1), To = new(2026, 6, 30), Criteria = [criterion] };
        var movement = Movement.Launch(UnitId.New(), null, terms, new(2026, 1, 1), new Deed(default, Guid.Empty, "Lan"));
        IndicatorValue Value(DateOnly from, int numerator, int denominator) => new(
            "online_end_to_end", 1, from, new(2026, 6, 30), numerator, denominator, denominator, [], 0, denominator == 0 ? ValueState.NothingToCount : ValueState.Known);
        var whole = Value(new(2026, 1, 1), 1299, 2000);
        var figure = new CriterionFigure(
            new(criterion, 0, target, null, online), Value(new(2026, 6, 1), 0, 0), whole, whole, [], [],
            JudgeFigure.Of(online.Indicator, target, whole, [], new(2026, 6, 30), over: true), null, null, []);
        return new(movement, movement.Current, new(2026, 6, 30), new(2026, 1, 1), new(2026, 6, 30), IsOver: true, [figure]);
    }
}
