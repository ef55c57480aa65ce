using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Storage.Records;

namespace ThiDua.Storage.Jobs;

internal sealed class JobMap : IEntityTypeConfiguration<Job>
{
    public void Configure(EntityTypeBuilder<Job> job)
    {
        job.ToTable("job");
        job.NotAudited();
        job.HasKey(j => j.Id);
        job.Property(j => j.Id).HasConversion(id => id.Value, value => new JobId(value)).ValueGeneratedNever();
        job.Property(j => j.CommuneId);
        job.Property(j => j.Kind);
        job.Property(j => j.What).HasColumnType("jsonb");
        job.Ignore(j => j.Commune);
        job.Ignore(j => j.IsOver);
    }
}
