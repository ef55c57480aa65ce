using System.Diagnostics;
using System.Globalization;
using ThiDua.Criteria;
using ThiDua.Organizations;
using ThiDua.Storage.Facts;

namespace ThiDua.Bench.Criteria;

/// <summary>(c) The sixteen criteria of a plan for one commune and for all, from sums and from the facts, beside SQL written by hand.</summary>
internal static class FiguresBench
{
    private static readonly DateOnly From = new(2026, 1, 1);

    /// <summary>Those of the plan; the ninth asks for two.</summary>
    public static readonly string[] Sixteen =
    [
        "upper_directives_on_time", "normative_docs_reviewed", "new_laws_disseminated", "procedures_published", "results_on_time", "via_one_stop_system",
        "online_end_to_end", "valid_results_digitised", "fee_procedures_online", "online_payment_share", "service_satisfaction", "electronic_exchange",
        "work_files_online", "website_duties", "e_reporting", "e_files_archived", "signed_documents",
    ];

    public static async Task Run(BenchDatabase database, int dossiers, int count, TextWriter output)
    {
        if (!await ACountry.IsSettled(database, count))
        {
            await ACountry.Clear(database); // the remains of an interrupted bench
            await ACountry.Settle(database, dossiers, count);
        }

        List<UnitId> communes = [.. (await ACountry.Ids(database, count)).Select(id => new UnitId(id))];
        var summed = Sixteen.Select(key => IndicatorCatalogue.Bound(key)!).ToList();
        var counted = summed.Select(bound => bound with { Id = IndicatorId.New() }).ToList(); // nobody keeps sums under these
        var watch = Stopwatch.StartNew();
        await Parallel.ForEachAsync(communes, new ParallelOptions { MaxDegreeOfParallelism = 2 },
            async (commune, stop) => await database.Get<KeepSums>().Of(commune, summed, stop));
        await database.Do("VACUUM (ANALYZE) roll_up, rolled_up");
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"| (c) summing {dossiers:#,0} dossiers and all else up for the first time, seconds | {watch.Elapsed.TotalSeconds:0.0} | – | | |"));
        var of = new Figures(database.Get<CountFacts>(), communes, summed, counted);
        await MustAgree(of);
        await FromSums(database, of, output);
        await FromFacts(database, of, output);
        if (!database.Stays) await ACountry.Clear(database);
    }

    private static async Task FromSums(BenchDatabase database, Figures of, TextWriter output)
    {
        var (one, oneByFacts) = await Rounds.Compare(7, 5, () => of.Sums([of.One]), () => of.Facts([of.One]));
        await output.WriteLineAsync(Row("(c) 16 criteria, one commune, from sums, ms", one, oneByFacts, "from facts", "≤ 50 ms"));
        var (all, byHand) = await Rounds.Compare(5, 1, () => of.Sums(of.Communes), () => database.Do(HandWritten.Dossiers(null), From, ACountry.Today));
        await output.WriteLineAsync(Row($"(c) 16 criteria, {of.Communes.Count:#,0} communes, from sums, ms", all, byHand, "4 of them by hand from facts", "≤ 1000 ms"));
    }

    private static async Task FromFacts(BenchDatabase database, Figures of, TextWriter output)
    {
        var dossiers = of.Counted.Where(i => i.Indicator.Form is CountingForm { Kind: "dossier" }).ToList();
        var (one, oneByHand) = await Rounds.Compare(7, 5,
            () => of.Count.Of(of.One, dossiers, From, ACountry.Today, default),
            () => database.Do(HandWritten.Dossiers("f.commune_id = $3 AND"), From, ACountry.Today, of.One.Value));
        await output.WriteLineAsync(Row("(c) the criteria over dossiers, one commune, from facts, ms", one, oneByHand, "by hand", "≤ 1.30"));
        var (all, byHand) = await Rounds.Compare(3, 1,
            () => of.Count.OfCommunes(of.Communes, dossiers, From, ACountry.Today, default),
            () => database.Do(HandWritten.Dossiers(null), From, ACountry.Today));
        await output.WriteLineAsync(Row($"(c) the same, {of.Communes.Count:#,0} communes, ms", all, byHand, "by hand", "≤ 1.30"));
    }

    // A wrong figure is soon computed.
    private static async Task MustAgree(Figures of)
    {
        UnitId[] some = [of.Communes[0], of.One, of.Communes[^1]];
        some = [.. some.Distinct()];
        var (sums, facts) = (await of.Sums(some), await of.Facts(some));
        foreach (var commune in some)
        {
            foreach (var (sum, fact) in sums[commune].Zip(facts[commune]))
            {
                if (sum.Numerator != fact.Numerator || sum.Denominator != fact.Denominator || sum.Considered != fact.Considered)
                    throw new InvalidOperationException($"{sum.Key}: {sum.Numerator}/{sum.Denominator} from sums, {fact.Numerator}/{fact.Denominator} from facts.");
            }
        }
    }

    private static string Row(string what, double ours, double instead, string how, string aim) => CriteriaBench.Row(
        what, Milliseconds(ours), $"{Milliseconds(instead)} ({how})", ours / instead, aim);

    private static string Milliseconds(double seconds) => (1000 * seconds).ToString("#,0.0", CultureInfo.InvariantCulture);

    private sealed record Figures(CountFacts Count, List<UnitId> Communes, List<BoundIndicator> Summed, List<BoundIndicator> Counted)
    {
        public UnitId One => Communes[Communes.Count / 3];

        public Task<IReadOnlyDictionary<UnitId, IReadOnlyList<IndicatorValue>>> Sums(IReadOnlyCollection<UnitId> communes) =>
            Count.OfCommunes(communes, Summed, From, ACountry.Today, default);

        public Task<IReadOnlyDictionary<UnitId, IReadOnlyList<IndicatorValue>>> Facts(IReadOnlyCollection<UnitId> communes) =>
            Count.OfCommunes(communes, Counted, From, ACountry.Today, default);
    }
}
