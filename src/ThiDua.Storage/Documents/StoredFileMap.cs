using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Documents;

namespace ThiDua.Storage.Documents;

internal sealed class StoredFileMap : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> file)
    {
        file.ToTable("stored_file");
        file.HasKey(f => f.Id);
        file.Property(f => f.Id).HasConversion(id => id.Value, value => new StoredFileId(value)).ValueGeneratedNever();
        file.Property(f => f.CommuneId);
        file.Property(f => f.Hash).HasConversion(hash => hash.Digits, digits => FileHash.Parse(digits));
        file.Property(f => f.Name);
        file.Property(f => f.Kind);
        file.Property(f => f.Size);
        file.Property(f => f.UploadedBy);
        file.Property(f => f.UploadedByName);
        file.Property(f => f.UploadedAt);
        file.Property(f => f.WithdrawnAt);
        file.Property(f => f.WithdrawnBecause);
    }
}
