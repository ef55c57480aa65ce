using ThiDua.Documents;
using ThiDua.Organizations;

namespace ThiDua.Movements;

/// <summary>Begins a draft with what was read from an uploaded plan.</summary>
public sealed class DraftFromReading(IDrafts drafts, IProposeIndicators indicators, TimeProvider clock)
{
    /// <param name="by">Name of who uploaded the plan.</param>
    public async Task<DraftId> On(Reading reading, UploadId upload, UnitId commune, string by, CancellationToken stop)
    {
        var draft = new Draft(
            DraftId.New(), commune, new DraftOrigin(Upload: upload), ItemsOfReading.From(reading, indicators), clock.GetUtcNow(), by);
        await drafts.Add(draft, stop);
        return draft.Id;
    }
}
