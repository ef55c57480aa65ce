using Microsoft.AspNetCore.Authorization;
using ThiDua.Awards;
using ThiDua.Storage.Awards;
using ThiDua.Web.Movements;
using ThiDua.Web.Organizations;

namespace ThiDua.Web.Awards;

/// <summary>Hồ sơ thành tích of a person: one's own, or that of others for those who judge.</summary>
[Authorize]
public sealed class PersonRecordPage(ShowMerit show, KeepMerit keep, KeepEvidence evidence, SignedIn who, TimeProvider clock) : RecordOfMeritPage(keep, evidence, who, clock)
{
    private protected override Task<MeritShown?> Find(CancellationToken stop) => show.OfPerson(new(Id), stop);
}
