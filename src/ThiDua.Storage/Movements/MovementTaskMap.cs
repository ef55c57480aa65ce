using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Movements;
using ThiDua.Organizations;

namespace ThiDua.Storage.Movements;

internal sealed class MovementTaskMap : IEntityTypeConfiguration<MovementTask>
{
    public void Configure(EntityTypeBuilder<MovementTask> task)
    {
        task.ToTable("movement_task");
        task.HasKey(t => t.Id);
        task.Property(t => t.Id).HasConversion(id => id.Value, value => new MovementTaskId(value)).ValueGeneratedNever();
        task.Property(t => t.Movement).HasConversion(id => id.Value, value => new MovementId(value));
        task.Property(t => t.CommuneId);
        task.Property(t => t.Kind).HasConversion<string>();
        task.Property(t => t.Title);
        task.Property(t => t.Duty).HasConversion<string>();
        task.Property(t => t.Person).HasConversion(id => id!.Value.Value, value => new PersonId(value));
        task.Property(t => t.PersonName);
        task.Property(t => t.Start);
        task.Property(t => t.Due);
        task.Property(t => t.Reason);
        task.Property(t => t.IsFixed);
        task.Property(t => t.Done).AsJson();
        task.Property(t => t.WasPastAtLaunch);
        task.Property(t => t.Changes).AsJson();
        task.HasOne<Movement>().WithMany().HasForeignKey(t => t.Movement);
    }
}
