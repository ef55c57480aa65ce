using System.Globalization;
using ThiDua.Law;

namespace ThiDua.Cli.Facts.Sample;

/// <summary>
/// Makes the dossiers of a commune over some months, in the order in which they came: more after Tết and in autumn, on
/// working days, in office hours, each procedure in its own time, a few late, a few withdrawn or turned away.
/// </summary>
internal sealed class MakeDossiers(SampleCommune commune, Dice dice, DateOnly exportedOn)
{
    private static readonly int[] Season = [7, 5, 10, 9, 9, 8, 9, 10, 9, 9, 8, 7];

    /// <param name="rows">Exactly as many are made.</param>
    public IEnumerable<SampleDossier> In(DateOnly from, DateOnly to, int rows)
    {
        var days = WorkingDaysOf(from, to);
        var left = days.Sum(day => Season[day.Month - 1]);
        foreach (var day in days)
        {
            var today = (int)Math.Round((double)rows * Season[day.Month - 1] / left);
            (rows, left) = (rows - today, left - Season[day.Month - 1]);
            for (var serial = 1; serial <= today; serial++) yield return One(day, serial, today);
        }
    }

    private static List<DateOnly> WorkingDaysOf(DateOnly from, DateOnly to)
    {
        var days = new List<DateOnly>();
        for (var day = from; day <= to; day = day.AddDays(1))
        {
            if (WorkingDays.Shipped.IsWorkingDay(day)) days.Add(day);
        }

        return days;
    }

    private SampleDossier One(DateOnly day, int serial, int ofTheDay)
    {
        var procedure = commune.Procedures[dice.Weighted(SampleProcedure.Weights)];
        var minute = (int)((long)(serial - 1) * 450 / ofTheDay);
        var received = day.ToDateTime(new TimeOnly(7, 30)).AddMinutes(minute < 240 ? minute : minute + 90).AddSeconds(dice.Next(60));
        var code = string.Create(CultureInfo.InvariantCulture, $"{commune.Code}-{day:yyMMdd}-{serial:D4}");
        var dossier = new SampleDossier(code, procedure, dice.One(commune.Officers), SampleCommune.Person(dice), SampleCommune.Telephone(dice), received)
        {
            Channel = procedure.Level != "Không" && dice.Chance(0.62) ? "online" : dice.Chance(0.04) ? "post" : "direct",
            Due = WorkingDays.Shipped.After(day, procedure.Days == 0 ? 0 : procedure.Days).ToDateTime(new TimeOnly(17, 0)),
            Digitised = dice.Weighted([15, 60, 20, 5]),
        };
        return Ended(dossier);
    }

    private SampleDossier Ended(SampleDossier dossier)
    {
        if (dice.Chance(0.012)) return dossier with { Status = "rejected", Due = null, Digitised = 0 };
        if (dice.Chance(0.03)) dossier = dossier with { Requests = 1, Waiting = dice.Between(1, 5) };

        var finished = End(dossier);
        if (DateOnly.FromDateTime(finished) > exportedOn) return dossier with { Status = dice.Chance(0.8) ? "processing" : "received" };
        if (dice.Chance(0.01)) return dossier with { Status = "withdrawn", Finished = finished };

        var returned = finished.AddMinutes(dice.Between(5, 2000));
        var isReturned = DateOnly.FromDateTime(returned) <= exportedOn && dice.Chance(0.97);
        var online = dossier.Channel == "online";
        return dossier with
        {
            Status = isReturned ? "returned" : "done",
            Finished = finished,
            Returned = isReturned ? returned : null,
            ElectronicResult = dice.Chance(online ? 0.93 : 0.45),
            PaidOnline = dossier.Procedure.Fee > 0 && dice.Chance(online ? 0.8 : 0.2),
        };
    }

    /// <summary>Mostly somewhere before the appointed time, seldom after it.</summary>
    private DateTime End(SampleDossier dossier)
    {
        var (from, due) = (dossier.Received, dossier.Due!.Value.AddDays(dossier.Waiting));
        if (dice.Chance(0.018)) return due.AddDays(dice.Between(1, 9)).AddMinutes(-dice.Next(300));
        var minutes = Math.Max(4, (int)(due - from).TotalMinutes);
        return from.AddMinutes(dice.Between(2, minutes - 1)) is var end && end > due ? due : end;
    }
}
