using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Documents;
using ThiDua.Movements;
using ThiDua.Storage.Jobs;

namespace ThiDua.Storage.Documents;

internal sealed class UploadMap : IEntityTypeConfiguration<Upload>
{
    public void Configure(EntityTypeBuilder<Upload> upload)
    {
        upload.ToTable("upload");
        upload.HasKey(u => u.Id);
        upload.Property(u => u.Id).HasConversion(id => id.Value, value => new UploadId(value)).ValueGeneratedNever();
        upload.Property(u => u.CommuneId);
        upload.Property(u => u.FileId).HasConversion(id => id.Value, value => new StoredFileId(value));
        upload.Property(u => u.JobId).HasConversion(id => id.Value, value => new JobId(value));
        upload.Property(u => u.DraftId).HasConversion(id => id!.Value.Value, value => new DraftId(value));
        upload.HasOne<StoredFile>().WithMany().HasForeignKey(u => u.FileId);
        upload.HasOne<Job>().WithMany().HasForeignKey(u => u.JobId);
    }
}

internal sealed class ReadingMap : IEntityTypeConfiguration<ReadingRow>
{
    public void Configure(EntityTypeBuilder<ReadingRow> reading)
    {
        reading.ToTable("reading");
        reading.HasKey(r => r.UploadId);
        reading.Property(r => r.UploadId).HasConversion(id => id.Value, value => new UploadId(value)).ValueGeneratedNever();
        reading.Property(r => r.Content).InJson();
        reading.Property(r => r.Lines).InJson();
        reading.Property(r => r.Fingerprint).InJson();
        reading.HasOne<Upload>().WithMany().HasForeignKey(r => r.UploadId);
    }
}

internal sealed class ReadingPageMap : IEntityTypeConfiguration<ReadingPageRow>
{
    public void Configure(EntityTypeBuilder<ReadingPageRow> page)
    {
        page.ToTable("reading_page");
        page.HasKey(p => new { p.UploadId, p.Page });
        page.Property(p => p.UploadId).HasConversion(id => id.Value, value => new UploadId(value));
        page.Property(p => p.Hash).HasConversion(hash => hash.Digits, digits => FileHash.Parse(digits));
        page.HasOne<Upload>().WithMany().HasForeignKey(p => p.UploadId);
    }
}
