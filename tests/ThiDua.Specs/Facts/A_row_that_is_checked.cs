using ThiDua.Facts;

namespace ThiDua.Specs.Facts;

public sealed class A_row_that_is_checked
{
    private static readonly RowContext Context = RowContext.On(new(2026, 6, 30)) with
    {
        Procedures = new HashSet<string>(["1.000001"], StringComparer.Ordinal),
        OwnCodes = new HashSet<string>(["H46.12.01"], StringComparer.Ordinal),
    };

    [Fact]
    public void and_is_sound_has_no_problems() =>
        Assert.Empty(Check(ADossier.With(("procedure_code", "1.000001"), ("due_at", "2026-01-10"), ("finished_at", "2026-01-09"), ("status", "returned"), ("outcome_said", "early"))));

    [Theory]
    [InlineData("required_missing", true, "code", "")]
    [InlineData("required_missing", true, "received_at", "")]
    [InlineData("day_in_future", true, "received_at", "2026-07-01")]
    [InlineData("day_implausible", true, "received_at", "1900-01-01")]
    [InlineData("result_before_receipt", false, "finished_at", "2026-01-04")]
    [InlineData("due_before_receipt", false, "due_at", "2026-01-04")]
    [InlineData("procedure_unknown", false, "procedure_code", "9.999999")]
    [InlineData("other_commune", true, "unit_code", "H46.12.02")]
    [InlineData("other_commune", true, "code", "H46.12.02-260105-0001")]
    [InlineData("number_implausible", true, "waiting_days", "999999999999999")]
    [InlineData("number_implausible", true, "supplement_requests", "101")]
    [InlineData("code_malformed", false, "code", "152600012345678")]
    [InlineData("code_formula", true, "code", "=HYPERLINK(\"http://example.vn\",\"H46.12.01-260105-0001\")")]
    [InlineData("code_formula", true, "code", "@SUM(A1:A9)")]
    public void names_the_field_that_is_wrong(string rule, bool blocks, string field, string value)
    {
        var cells = field == "finished_at" ? [("due_at", "2026-01-10"), (field, value)] : new[] { (field, value) };

        var problem = Assert.Single(Check(ADossier.With(cells)));

        Assert.Equal((rule, blocks, field, 7), (problem.Rule, problem.Blocks, problem.Field, problem.Column));
        Assert.EndsWith(".", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-06-30", 0)] // today is not the future
    [InlineData("2026-07-01", 1)]
    public void may_end_on_the_day_it_is_checked(string end, int problems) =>
        Assert.Equal(problems, Check(ADossier.With(("due_at", "2026-12-31"), ("finished_at", end))).Count);

    [Theory]
    [InlineData("2026-01-05 08:00:00", "2026-01-05 07:59:59", 1)]
    [InlineData("2026-01-05 08:00:00", "2026-01-05 08:00:00", 0)]
    [InlineData("2026-01-05 08:00:00", "2026-01-05", 0)] // a day without a time may be later that day
    public void compares_times_of_day_only_where_both_have_one(string received, string finished, int problems) =>
        Assert.Equal(problems, Check(ADossier.With(("received_at", received), ("due_at", "2026-01-10"), ("finished_at", finished))).Count);

    [Theory]
    [InlineData("returned", "end_missing", true)]
    [InlineData("withdrawn", "end_missing", true)]
    [InlineData("rejected", null, false)]
    [InlineData("processing", null, false)]
    public void has_a_day_of_its_end_where_its_status_says_it_ended(string status, string? rule, bool blocks)
    {
        var problem = Check(ADossier.With(("status", status))).SingleOrDefault();

        Assert.Equal((rule, blocks), (problem?.Rule, problem?.Blocks ?? false));
    }

    [Fact]
    public void is_warned_of_a_status_or_a_word_of_the_system_that_contradicts_its_days()
    {
        Assert.Equal("end_while_open", Assert.Single(Check(ADossier.With(("status", "processing"), ("due_at", "2026-01-10"), ("finished_at", "2026-01-09")))).Rule);
        Assert.Equal("outcome_differs", Assert.Single(Check(ADossier.With(("due_at", "2026-01-10"), ("finished_at", "2026-01-11"), ("outcome_said", "on_time")))).Rule);
        Assert.Empty(Check(ADossier.With(("due_at", "2026-01-10"), ("finished_at", "2026-01-09"), ("outcome_said", "on_time"))));
        Assert.Equal("due_missing", Assert.Single(Check(ADossier.With(("finished_at", "2026-01-09")))).Rule);
    }

    [Theory]
    [InlineData("2026-01-12", "", "in_time_by_waiting")]
    [InlineData("2026-01-12", "on_time", null)] // the system agrees
    [InlineData("2026-01-12", "late", "outcome_differs")]
    [InlineData("2026-01-10", "", null)] // in time without them
    [InlineData("2026-01-15", "", null)] // late with them
    public void is_warned_where_only_days_of_waiting_make_it_timely(string end, string said, string? rule) =>
        Assert.Equal(rule, Check(ADossier.With(("due_at", "2026-01-10"), ("finished_at", end), ("waiting_days", "4"), ("outcome_said", said))).SingleOrDefault()?.Rule);

    [Fact]
    public void is_not_told_twice_about_a_cell_that_could_not_be_read()
    {
        var read = new CellProblem(1, 2, 7, "received_at", "day_unreadable", true, "…");

        Assert.Equal([read], Check(ADossier.With(("received_at", "")), read));
    }

    [Fact]
    public void is_asked_nothing_about_lists_that_nobody_brought() =>
        Assert.Empty(new CheckRow(ADossier.Kind, RowContext.On(new(2026, 6, 30)), Columns("code")).Of(ADossier.With(("procedure_code", "9.999999"), ("unit_code", "H01")), []));

    [Theory]
    [InlineData("work_file", "opened_on", "closed_on", "closed_before_opened")]
    [InlineData("result", "issued_on", "valid_until", "ended_before_begun")]
    [InlineData("procedure", "from_on", "abolished_on", "ended_before_begun")]
    public void of_another_kind_has_its_days_in_order(string kind, string first, string second, string rule)
    {
        var check = new CheckRow(FactKind.Of(kind), RowContext.On(new(2026, 6, 30)), Columns());

        Assert.Contains(check.Of(ADossier.Of(FactKind.Of(kind), (first, "2026-02-01"), (second, "2026-01-31")), []), problem => problem.Rule == rule && problem.Blocks);
        Assert.DoesNotContain(check.Of(ADossier.Of(FactKind.Of(kind), (first, "2026-02-01"), (second, "2026-02-01")), []), problem => problem.Rule == rule);
    }

    [Fact]
    public void that_stands_twice_in_a_file_is_refused_where_it_differs()
    {
        var repeated = new RepeatedInFile(ADossier.Kind, Columns("code"));
        var changed = ADossier.With(("status", "processing"));
        changed.Line = 9;

        Assert.Empty(repeated.In(ADossier.With()));
        Assert.Equal(("row_repeated", false), Said(Assert.Single(repeated.In(ADossier.With()))));
        var both = repeated.In(changed);
        Assert.Equal([(2, "key_repeated", true), (9, "key_repeated", true)], both.Select(problem => (problem.Line, problem.Rule, problem.Blocks)));
        Assert.Contains("dòng 9", both[0].Message, StringComparison.Ordinal);
        Assert.Contains("dòng 2", both[1].Message, StringComparison.Ordinal);
        Assert.Equal(9, Assert.Single(repeated.In(changed)).Line); // the first is named once
        Assert.Empty(repeated.In(ADossier.With(("code", "H46.12.01-260105-0002"))));
    }

    private static (string, bool) Said(CellProblem? problem) => (problem!.Rule, problem.Blocks);

    private static IReadOnlyList<CellProblem> Check(FactRow row, params CellProblem[] read) =>
        new CheckRow(ADossier.Kind, Context, Columns([.. ADossier.Kind.Fields.Select(field => field.Name)])).Of(row, read);

    private static Dictionary<string, int> Columns(params string[] fields) => fields.ToDictionary(field => field, _ => 7, StringComparer.Ordinal);
}
