using ThiDua.Organizations;

namespace ThiDua.Participation;

/// <summary>Reports at the end what came of each pledge (kết quả thực hiện so với đăng ký).</summary>
public sealed class ReportPledges(IRegistrations registrations, WhoRegisters may)
{
    public async Task On(RegistrationId id, IReadOnlyList<PledgeResult> results, Actor who, CancellationToken stop)
    {
        var registration = await registrations.Open(id, stop);
        await may.Must(who, registration.Participant, stop);

        registration.Report(results);
        await registrations.Save(stop);
    }
}
