using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Facts;
using ThiDua.Storage.Records;

namespace ThiDua.Storage.Facts;

public readonly record struct SystemTokenId(Guid Value)
{
    public static SystemTokenId New() => new(Guid.CreateVersion7());
}

/// <summary>The key of a system that pushes one source's rows (mã truy cập): one commune, one kind of fact, until its last day or until revoked.</summary>
/// <param name="name">What the administrator calls it: "Hệ thống một cửa tỉnh".</param>
/// <param name="hash">SHA-256 of the key in hexadecimal digits. The key has 256 random bits: guessing needs no slowing down.</param>
public sealed class SystemToken(SystemTokenId id, Guid communeId, SourceId sourceId, string name, string hash) : IOfCommune
{
    public SystemTokenId Id { get; } = id;
    public Guid CommuneId { get; } = communeId;
    public SourceId SourceId { get; } = sourceId;
    public string Name { get; } = name;
    public string Hash { get; } = hash;
    /// <summary>The last day on which it opens the door.</summary>
    public DateOnly ExpiresOn { get; init; }

    public DateTimeOffset MadeAt { get; init; }
    public string MadeBy { get; init; } = "";
    public DateTimeOffset? RevokedAt { get; private set; }
    public string? RevokedBy { get; private set; }
    public DateTimeOffset? LastUsedAt { get; private set; }

    /// <summary>Ends it for good; a second time changes nothing.</summary>
    public void Revoke(DateTimeOffset at, string by) => (RevokedAt, RevokedBy) = (RevokedAt ?? at, RevokedBy ?? by);
}

internal sealed class SystemTokenMap : IEntityTypeConfiguration<SystemToken>
{
    public void Configure(EntityTypeBuilder<SystemToken> token)
    {
        token.ToTable("system_token");
        token.HasKey(t => t.Id);
        token.Property(t => t.Id).HasConversion(id => id.Value, value => new SystemTokenId(value)).ValueGeneratedNever();
        token.Property(t => t.CommuneId);
        token.Property(t => t.SourceId).HasConversion(id => id.Value, value => new SourceId(value));
        token.Property(t => t.Name);
        token.Property(t => t.ExpiresOn);
        token.Property(t => t.Hash).Secretly();
        token.Property(t => t.LastUsedAt).NotAudited();
    }
}
