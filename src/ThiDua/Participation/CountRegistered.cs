using ThiDua.Law;
using ThiDua.Movements;
using ThiDua.Papers;

namespace ThiDua.Participation;

/// <summary>How many take part in a movement, as reports say it, and whether that is still so.</summary>
public sealed class CountRegistered(IRegistrations registrations) : IWatchSources
{
    private const string Prefix = "registrations:";

    /// <returns>Null where no registration is approved.</returns>
    public async Task<RegisteredOnPaper?> In(MovementId movement, CancellationToken stop)
    {
        var approved = await Approved(movement, stop);
        return approved.Count == 0 ? null : new(approved.Count, new(
            $"Theo danh sách đăng ký tham gia phong trào đã duyệt; lần duyệt gần nhất ngày {VietnamDay.Of(approved.Max(one => one.History[^1].By.At)):dd/MM/yyyy}.",
            $"{Prefix}{movement.Value}/{approved.Count}"));
    }

    public async Task<string?> WhatChanged(string source, CancellationToken stop)
    {
        if (!source.StartsWith(Prefix, StringComparison.Ordinal) || source[Prefix.Length..].Split('/') is not [var movement, var said] || !Guid.TryParse(movement, out var id)) return null;
        var now = (await Approved(new(id), stop)).Count;
        return $"{now}" == said ? null : $"Văn bản ghi {said} đăng ký đã duyệt; nay là {now}.";
    }

    private async Task<List<Registration>> Approved(MovementId movement, CancellationToken stop) =>
        [.. (await registrations.OfMovement(movement, stop)).Where(one => one.State is RegistrationState.Approved)];
}
