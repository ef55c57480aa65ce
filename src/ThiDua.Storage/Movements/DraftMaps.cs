using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ThiDua.Storage.Movements;

internal sealed class DraftMap : IEntityTypeConfiguration<DraftRow>
{
    public void Configure(EntityTypeBuilder<DraftRow> draft)
    {
        draft.ToTable("draft");
        draft.HasKey(d => d.Id);
        draft.Property(d => d.Id).ValueGeneratedNever();
    }
}

internal sealed class DraftItemMap : IEntityTypeConfiguration<DraftItemRow>
{
    public void Configure(EntityTypeBuilder<DraftItemRow> item)
    {
        item.ToTable("draft_item");
        item.HasKey(i => i.Id);
        item.Property(i => i.Id).ValueGeneratedNever();
        item.Property(i => i.Revision).IsConcurrencyToken();
        item.Property(i => i.Details).InJson();
        item.Property(i => i.Source).InJson();
        item.HasOne<DraftRow>().WithMany().HasForeignKey(i => i.DraftId);
    }
}

internal sealed class DraftChangeMap : IEntityTypeConfiguration<DraftChangeRow>
{
    public void Configure(EntityTypeBuilder<DraftChangeRow> change)
    {
        change.ToTable("draft_change");
        change.HasKey(c => c.Id);
        change.Property(c => c.Id).ValueGeneratedNever();
        change.HasOne<DraftRow>().WithMany().HasForeignKey(c => c.DraftId);
    }
}

internal sealed class DraftItemRevisionMap : IEntityTypeConfiguration<DraftItemRevisionRow>
{
    public void Configure(EntityTypeBuilder<DraftItemRevisionRow> revision)
    {
        revision.ToTable("draft_item_revision");
        revision.HasKey(r => new { r.ItemId, r.Revision });
        revision.Property(r => r.Content).InJson();
        revision.HasOne<DraftItemRow>().WithMany().HasForeignKey(r => r.ItemId);
        revision.HasOne<DraftChangeRow>().WithMany().HasForeignKey(r => r.ChangeId);
    }
}
