using Microsoft.Extensions.DependencyInjection;
using ThiDua.Awards;
using ThiDua.Decisions;
using ThiDua.Movements;
using ThiDua.Papers;
using ThiDua.Storage;
using ThiDua.Storage.Documents;
using ThiDua.Web.Specs.Host;

namespace ThiDua.Web.Specs.Decisions;

internal sealed class DecisionRoutes : IKnowsRoutes
{
    public IEnumerable<RouteOfACommune> Routes =>
    [
        OfAMovement("/movements/{id:guid}/decisions"),
        OfAMovement("/movements/{id:guid}/certificates"),
        OfAMovement("/movements/{id:guid}/dossiers"),
        OfAMovement("/movements/{id:guid}/money"),
        OfADecision("/decisions/{id:guid}"),
        OfADecision("/decisions/{id:guid}/certificates"),
        OfADecision("/decisions/{id:guid}/payments.xlsx"),
        OfADecision("/decisions/{id:guid}/payments.docx"),
        OfADecision("/decisions/{id:guid}/payments.pdf"),
        OfADossier("/dossiers/{id:guid}"),
        OfADossier("/dossiers/{id:guid}/bundle.pdf"),
        OfADossier("/dossiers/{id:guid}/bundle.zip"),
        OfADossier("/dossiers/{id:guid}/papers/{paper:guid}"),
        OfAPrinter("/certificates/printers/{id:guid}"),
        OfAPrinter("/certificates/printers/{id:guid}/test.svg"),
        OfAPrinter("/certificates/printers/{id:guid}/scan"),
    ];

    private static RouteOfACommune OfAMovement(string pattern) => new(pattern, (host, commune) => host.Within(commune, async services =>
        new Dictionary<string, string> { ["id"] = (await AwardsOfACommune.Movement(services)).Id.Value.ToString() }));

    // Asked for many times: the movement of the demo has a quota.
    private static RouteOfACommune OfADecision(string pattern) => new(pattern, (host, commune) => host.Within(commune, async services =>
    {
        var movement = await AwardsOfACommune.WithoutQuotas(services, commune);
        var officer = AwardsOfACommune.Officer(commune);
        var agreed = await AwardsOfACommune.Agreed(services, movement, officer, CandidateKind.Individual);
        var decision = await services.GetRequiredService<ComposeDecision>().On(movement.Id, [agreed], MoneyRule.ByLaw, officer, default);
        return new Dictionary<string, string> { ["id"] = decision.Id.Value.ToString() };
    }));

    private static RouteOfACommune OfADossier(string pattern) => new(pattern, (host, commune) => host.Within(commune, async services =>
    {
        var movement = await AwardsOfACommune.Movement(services);
        var officer = AwardsOfACommune.Officer(commune);
        var agreed = await AwardsOfACommune.Agreed(services, movement, officer, CandidateKind.Individual);
        var dossier = await services.GetRequiredService<BeginDossier>().On(movement.Id, Level.Commune, [agreed], officer, default);
        await services.GetRequiredService<ComposeProposal>().On(dossier.Id, officer, default);
        return new Dictionary<string, string> { ["id"] = dossier.Id.Value.ToString(), ["paper"] = dossier.Parts.First(part => part.Papers.Count > 0).Papers[0].Id.ToString() };
    }));

    private static RouteOfACommune OfAPrinter(string pattern) => new(pattern, (host, commune) => host.Within(commune, async services =>
    {
        var officer = AwardsOfACommune.Officer(commune);
        var setUp = services.GetRequiredService<SetUpPrinter>();
        var id = await setUp.Add("Canon tầng 2", SheetSize.A4, blanks: true, officer, default);
        using var picture = new MemoryStream([0x89, (byte)'P', (byte)'N', (byte)'G', 1, 2, 3]);
        var scan = await services.GetRequiredService<KeepFile>().For(commune, "phoi.png", "image/png", picture, default);
        await services.GetRequiredService<ThiDuaDb>().SaveChangesAsync();
        await setUp.Change(id, "Canon tầng 2", CertificateLayouts.ForBlanks(SheetSize.A4), scan.Id.Value, null, officer, default);
        return new Dictionary<string, string> { ["id"] = id.Value.ToString() };
    }));
}
