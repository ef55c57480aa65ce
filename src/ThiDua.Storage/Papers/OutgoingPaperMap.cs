using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Documents;
using ThiDua.Papers;
using ThiDua.Storage.Movements;

namespace ThiDua.Storage.Papers;

internal sealed class OutgoingPaperMap : IEntityTypeConfiguration<OutgoingPaper>
{
    public void Configure(EntityTypeBuilder<OutgoingPaper> paper)
    {
        paper.ToTable("outgoing_paper");
        paper.HasKey(p => p.Id);
        paper.Property(p => p.Id).HasConversion(id => id.Value, value => new PaperId(value)).ValueGeneratedNever();
        paper.Property(p => p.CommuneId);
        paper.Property(p => p.Kind).HasConversion<string>();
        paper.Property(p => p.About);
        AsWritten(paper.Property(p => p.Content));
        paper.Property(p => p.Drafted).AsJson();
        paper.Property(p => p.Edited).AsJson();
        AsWritten(paper.Property(p => p.ComposedSince));
        paper.Property(p => p.Numbered).AsJson();
        paper.Property(p => p.Signature).AsJson();
        paper.Property(p => p.Issued).AsJson();
        paper.Property(p => p.Replaces).HasConversion(id => id!.Value.Value, value => new PaperId(value));
        paper.Property(p => p.ReplacedBy).HasConversion(id => id!.Value.Value, value => new PaperId(value));
        paper.Property(p => p.Revision).IsConcurrencyToken();
        paper.Ignore(p => p.State).Ignore(p => p.HasNoNumber).Ignore(p => p.NumberAndSymbol).Ignore(p => p.Title).Ignore(p => p.WhyNotEdited);
    }

    private static void AsWritten<T>(PropertyBuilder<T> content) where T : class? => content
        .HasColumnType("json")
        .HasConversion(
            paper => OfficialPaperJson.Write((OfficialPaper)(object)paper!),
            json => (T)(object)OfficialPaperJson.Read(json),
            new ValueComparer<T>((a, b) => ReferenceEquals(a, b), value => value == null ? 0 : value.GetHashCode(), value => value));
}
