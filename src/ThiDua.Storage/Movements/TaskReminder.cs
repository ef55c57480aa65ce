using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ThiDua.Movements;

namespace ThiDua.Storage.Movements;

/// <summary>Somebody was reminded of a task: once for each nearness of each last day.</summary>
public sealed class TaskReminder(MovementTaskId task, DateOnly due, Nearness nearness, Guid communeId, DateOnly madeOn) : IOfCommune
{
    public MovementTaskId Task { get; } = task;
    public DateOnly Due { get; } = due;
    public Nearness Nearness { get; } = nearness;
    public Guid CommuneId { get; } = communeId;
    public DateOnly MadeOn { get; } = madeOn;
}

internal sealed class TaskReminderMap : IEntityTypeConfiguration<TaskReminder>
{
    public void Configure(EntityTypeBuilder<TaskReminder> reminder)
    {
        reminder.ToTable("task_reminder");
        reminder.HasKey(r => new { r.Task, r.Due, r.Nearness });
        reminder.Property(r => r.Task).HasConversion(id => id.Value, value => new MovementTaskId(value)).ValueGeneratedNever();
        reminder.Property(r => r.Due);
        reminder.Property(r => r.Nearness).HasConversion<string>();
        reminder.Property(r => r.CommuneId);
        reminder.Property(r => r.MadeOn);
        reminder.HasOne<MovementTask>().WithMany().HasForeignKey(r => r.Task);
    }
}
