using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Movements;

namespace ThiDua.Storage.Facts;

/// <summary>A code under which other systems know the commune (mã cơ quan), and who said so; written once.</summary>
public sealed record OwnCodeRow(Guid CommuneId, string Code) : IOfCommune
{
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
