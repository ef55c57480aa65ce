namespace ThiDua.Specs.Facts;

public sealed class The_timeliness_of_a_dossier
{
    [Theory]
    [InlineData("2026-01-09", "2026-01-10", "early", 0)]
    [InlineData("2026-01-10", "2026-01-10", "on_time", 0)]
    [InlineData("2026-01-10 16:59:59", "2026-01-10 17:00:00", "on_time", 0)]
    [InlineData("2026-01-10 17:00:00", "2026-01-10 17:00:00", "on_time", 0)]
    [InlineData("2026-01-10 17:00:01", "2026-01-10 17:00:00", "late", 0)]
    [InlineData("2026-01-10 17:00:01", "2026-01-10", "on_time", 0)] // a day without a time lasts until midnight
    [InlineData("2026-01-11", "2026-01-10 17:00:00", "late", 1)]
    [InlineData("2026-01-25", "2026-01-10", "late", 15)]
    public void is_told_by_the_appointed_day(string end, string due, string expected, long overdue)
    {
        var row = ADossier.With(("due_at", due), ("finished_at", end));

        Assert.Equal(expected, ADossier.Choice(row, "timeliness"));
        Assert.Equal(overdue, row.Number(ADossier.Kind.PlaceOf("overdue_days")));
    }

    [Theory]
    [InlineData("1", "4", "2026-01-14", "on_time")] // field.md 11.2: four days of the citizen are subtracted
    [InlineData("1", "4", "2026-01-15", "late")]
    [InlineData("2", "4", "2026-01-06", "late")]    // two requests: late, whatever the day
    public void counts_waiting_for_the_applicant_and_requests(string requests, string waiting, string end, string expected) =>
        Assert.Equal(expected, ADossier.Choice(ADossier.With(("due_at", "2026-01-10"), ("finished_at", end), ("supplement_requests", requests), ("waiting_days", waiting)), "timeliness"));

    [Fact]
    public void goes_by_the_day_it_was_finished_before_the_day_it_was_fetched()
    {
        var row = ADossier.With(("due_at", "2026-01-10"), ("finished_at", "2026-01-09"), ("returned_at", "2026-01-20"));

        Assert.Equal("early", ADossier.Choice(row, "timeliness"));
        Assert.Equal(new DateOnly(2026, 1, 9), row.Day(ADossier.Kind.PlaceOf("settled_on")));
        Assert.Equal("late", ADossier.Choice(ADossier.With(("due_at", "2026-01-10"), ("returned_at", "2026-01-20")), "timeliness"));
    }

    [Fact]
    public void is_open_until_it_ends()
    {
        var row = ADossier.With(("due_at", "2026-01-10"), ("waiting_days", "3"), ("status", "processing"));

        Assert.Null(ADossier.Choice(row, "timeliness"));
        Assert.Null(row.Day(ADossier.Kind.PlaceOf("settled_on")));
        Assert.Equal(new DateOnly(2026, 1, 13), row.Day(ADossier.Kind.PlaceOf("due_on")));
        Assert.Equal(new DateOnly(2026, 1, 5), row.Day(ADossier.Kind.PlaceOf("received_on")));
    }

    [Fact]
    public void of_one_that_was_not_taken_in_ends_when_it_came() =>
        Assert.Equal(new DateOnly(2026, 1, 5), ADossier.With(("status", "rejected")).Day(ADossier.Kind.PlaceOf("settled_on")));

    [Fact]
    public void without_an_appointed_day_is_what_the_system_says_or_nothing()
    {
        Assert.Equal("late", ADossier.Choice(ADossier.With(("finished_at", "2026-01-09"), ("outcome_said", "late")), "timeliness"));
        Assert.Null(ADossier.Choice(ADossier.With(("finished_at", "2026-01-09")), "timeliness"));
    }

    [Theory]
    [InlineData("2026-01-10", true)]
    [InlineData("2026-01-11", false)]
    public void of_one_that_was_withdrawn_says_whether_before_it_was_due(string end, bool expected) =>
        Assert.Equal(expected, ADossier.With(("status", "withdrawn"), ("due_at", "2026-01-10"), ("finished_at", end)).YesNo(ADossier.Kind.PlaceOf("withdrawn_in_time")));

    [Fact]
    public void keeps_of_a_telephone_number_only_a_mark_that_is_the_same_for_the_same_number()
    {
        var place = ADossier.Kind.PlaceOf("applicant_mark");
        Assert.Equal("#0912345678", ADossier.With(("applicant_mark", "+84 912.345.678")).Text(place));
        Assert.Equal("#0912345678", ADossier.With(("applicant_mark", "0912 345 678")).Text(place));
    }
}
