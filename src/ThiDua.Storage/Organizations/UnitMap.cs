using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ThiDua.Storage.Organizations;

internal sealed class UnitMap : IEntityTypeConfiguration<UnitRow>, IEntityTypeConfiguration<UnitLinkRow>
{
    public void Configure(EntityTypeBuilder<UnitRow> unit)
    {
        unit.ToTable("unit");
        unit.Property(u => u.Kind).HasConversion<string>();
        unit.Property(u => u.NameFolded).HasComputedColumnSql("fold(name)", stored: true);
    }

    public void Configure(EntityTypeBuilder<UnitLinkRow> link)
    {
        link.ToTable("unit_link");
        link.HasKey(l => new { l.PredecessorId, l.SuccessorId });
    }
}
