namespace ThiDua.Awards.Rules;

/// <summary>All conditions that the law sets, in the order of the tick list; the day decides which of them are in force.</summary>
internal static class LawRules
{
    public static IReadOnlyList<AwardRule> All { get; } =
    [
        new TheAwardFitsTheCandidate(),
        new SomebodyDecidesTheAward(),
        new TheGradeIsKnown(),
        new TasksAreDoneWell("advanced_worker.grade", one => one.Is(AwardNames.AdvancedWorker)),
        new APersonConfirms("advanced_worker.conduct", one => one.Is(AwardNames.AdvancedWorker), "Có tinh thần tự lực, đoàn kết, tích cực tham gia phong trào thi đua"),
        new EnoughMonthsAtWork(),
        new IsAnAdvancedWorker(),
        new IsDistinguished(),
        new WithinTheShareOfFighters(),
        new TasksAreDoneWell("advanced_collective.grade", one => one.Is(AwardNames.AdvancedCollective)),
        new APersonConfirms("advanced_collective.emulation", one => one.Is(AwardNames.AdvancedCollective), "Phong trào thi đua thường xuyên, thiết thực, hiệu quả; nội bộ đoàn kết"),
        new EnoughMembersAreAdvancedWorkers("advanced_collective.share", AwardNames.AdvancedCollective),
        new NoMemberWasDisciplined("advanced_collective.discipline", AwardNames.AdvancedCollective),
        new EveryMemberDidTheTasks(),
        new EnoughMembersAreAdvancedWorkers("excellent_collective.share", AwardNames.ExcellentCollective),
        new HasABaseFighter(),
        new NoMemberWasDisciplined("excellent_collective.discipline", AwardNames.ExcellentCollective),
        new TheCollectiveIsOldEnough(),
        new APersonConfirms("cultural_family.law", one => one.Is(AwardNames.CulturalFamily), "Gương mẫu chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước"),
        new APersonConfirms("cultural_family.movements", one => one.Is(AwardNames.CulturalFamily), "Tích cực tham gia các phong trào thi đua của địa phương"),
        new APersonConfirms("cultural_family.home", one => one.Is(AwardNames.CulturalFamily), "Gia đình no ấm, tiến bộ, hạnh phúc, văn minh; đoàn kết, tương trợ trong cộng đồng"),
        new APersonConfirms("cultural_village.conditions", one => one.Is(AwardNames.CulturalVillage), "Đạt đủ năm điều kiện của thôn, tổ dân phố văn hóa theo quy định của tỉnh"),
        new TasksAreDoneWell("certificate.grade", one => one.IsCertificate()),
        new APersonConfirms("certificate.exemplary", one => one.IsCertificate(), "Gương mẫu chấp hành chủ trương của Đảng, chính sách, pháp luật của Nhà nước; tập thể đoàn kết"),
        new TheAchievementIsNamed(),
        new OneAwardForOneAchievement(),
        new NothingIsBeingVerified("open.discipline_case", MeritKind.DisciplineCase),
        new NothingIsBeingVerified("open.inspection", MeritKind.Inspection),
        new NothingIsBeingVerified("open.complaint", MeritKind.Complaint),
        new DisciplineIsServed(),
        new ThematicResultsAreNoGroundForMerit(),
        new RegistrationWasGiven(),
    ];
}
