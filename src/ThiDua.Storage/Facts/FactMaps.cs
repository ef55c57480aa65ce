using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Documents;
using ThiDua.Facts;
using ThiDua.Storage.Documents;
using ThiDua.Storage.Jobs;
using ThiDua.Storage.Records;

namespace ThiDua.Storage.Facts;

internal sealed class SourceMap : IEntityTypeConfiguration<SourceRow>
{
    public void Configure(EntityTypeBuilder<SourceRow> source)
    {
        source.ToTable("source");
        source.HasKey(s => s.Id);
        source.Property(s => s.Id).HasConversion(id => id.Value, value => new SourceId(value)).ValueGeneratedNever();
        source.Property(s => s.CommuneId);
        source.Property(s => s.Kind);
        source.Property(s => s.Owes).HasConversion<string>();
        source.Property(s => s.Mapping).InJson();
        source.Ignore(s => s.Source);
    }
}

internal sealed class BatchMap : IEntityTypeConfiguration<BatchRow>
{
    private static readonly ValueComparer<IReadOnlyDictionary<string, long>?> AsAWhole =
        new((one, other) => ReferenceEquals(one, other), counts => counts == null ? 0 : counts.Count, counts => counts);

    private static readonly ValueComparer<IReadOnlyList<AgencyCount>?> ListAsAWhole =
        new((one, other) => ReferenceEquals(one, other), counts => counts == null ? 0 : counts.Count, counts => counts);

    public void Configure(EntityTypeBuilder<BatchRow> batch)
    {
        batch.ToTable("batch");
        batch.HasKey(b => b.Id);
        batch.Property(b => b.Id).HasConversion(id => id.Value, value => new BatchId(value)).ValueGeneratedNever();
        batch.Property(b => b.Number).ValueGeneratedOnAdd();
        batch.Property(b => b.CommuneId);
        batch.Property(b => b.FileId).HasConversion(id => id.Value, value => new StoredFileId(value));
        batch.Property(b => b.SourceId).HasConversion(id => id!.Value.Value, value => new SourceId(value));
        batch.Property(b => b.JobId).HasConversion(id => id!.Value.Value, value => new JobId(value)).NotAudited();
        batch.Property(b => b.Shape).InJson();
        batch.Property(b => b.Shape).NotAudited(); // it follows from the file, and shows some of its cells
        batch.Property(b => b.Mapping).InJson();
        batch.Property(b => b.State).HasConversion<string>();
        batch.Property(b => b.Counts).InJson();
        batch.Property(b => b.ProblemsByRule).InJson();
        batch.Property(b => b.ProblemsByRule).Metadata.SetValueComparer(AsAWhole); // counted anew as a whole, never changed inside
        batch.Property(b => b.Agencies).InJson();
        batch.Property(b => b.Agencies).Metadata.SetValueComparer(ListAsAWhole);
        batch.Property(b => b.Received).InJson();
        batch.Property(b => b.Committed).InJson();
        batch.Property(b => b.Undone).InJson();
        batch.HasOne<StoredFile>().WithMany().HasForeignKey(b => b.FileId);
        batch.HasOne<SourceRow>().WithMany().HasForeignKey(b => b.SourceId);
        batch.HasOne<Job>().WithMany().HasForeignKey(b => b.JobId);
    }
}

// What is wrong with a file follows from the file: the log keeps the batch, not every cell of it.
internal sealed class BatchProblemMap : IEntityTypeConfiguration<BatchProblemRow>
{
    public void Configure(EntityTypeBuilder<BatchProblemRow> problem)
    {
        problem.ToTable("batch_problem");
        problem.NotAudited();
        problem.HasKey(p => new { p.BatchId, p.Place });
        problem.Property(p => p.BatchId).HasConversion(id => id.Value, value => new BatchId(value));
        problem.Ignore(p => p.Problem);
        problem.HasOne<BatchRow>().WithMany().HasForeignKey(p => p.BatchId);
    }
}

internal sealed class BatchMonthMap : IEntityTypeConfiguration<BatchMonthRow>
{
    public void Configure(EntityTypeBuilder<BatchMonthRow> month)
    {
        month.ToTable("batch_month");
        month.NotAudited();
        month.HasKey(m => new { m.BatchId, m.Month });
        month.Property(m => m.BatchId).HasConversion(id => id.Value, value => new BatchId(value));
        month.HasOne<BatchRow>().WithMany().HasForeignKey(m => m.BatchId);
    }
}
