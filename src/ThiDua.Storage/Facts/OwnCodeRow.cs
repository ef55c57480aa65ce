using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Movements;

namespace ThiDua.Storage.Facts;

/// <summary>A code under which other systems know the commune (mã cơ quan), and who said so.</summary>
public sealed class OwnCodeRow(Guid communeId, string code) : IOfCommune
{
    public Guid CommuneId { get; } = communeId;
    public string Code { get; } = code;
    public required Deed Said { get; init; }
}

internal sealed class OwnCodeMap : IEntityTypeConfiguration<OwnCodeRow>
{
    public void Configure(EntityTypeBuilder<OwnCodeRow> code)
    {
        code.ToTable("own_code");
        code.HasKey(c => new { c.CommuneId, c.Code });
        code.Property(c => c.Said).InJson();
    }
}
