namespace KnowledgeBase.Site.Citing;

/// <summary>The edition of GB/T 7714, 信息与文献 参考文献著录规则. The later one replaces the other from 2026-07-01; many journals still ask for that.</summary>
public enum GbtStandard
{
    Of2015 = 2015,
    Of2025 = 2025,
}
