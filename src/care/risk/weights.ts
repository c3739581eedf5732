/** Made by test/care/risk/learn.ts; not to be changed by hand. Each line: weight for a crisis, for any level, feature. */
export const weights = `
-1.09 -0.52 
-0.30 0.12 after
0.10 0.27 after+aftermath
-0.07 0.30 after+anymore
0.02 0.10 after+burden
0.06 0.13 after+care
-0.25 -0.33 after+child
-0.07 -0.18 after+date
-0.33 0.40 after+die
0.33 0.25 after+do-it
0.46 0.27 after+exit
0.22 0.18 after+find
0.22 0.51 after+glad
0.17 0.13 after+hold
0.60 0.59 after+intend
-0.36 0.28 after+kill-self
-0.03 -0.03 after+kin
0.17 0.37 after+letter
0.55 0.36 after+matter
0.14 0.61 after+no
0.19 0.35 after+now
-0.38 -0.15 after+old
0.25 0.42 after+other
0.64 0.48 after+papers
0.23 0.51 after+passed
-0.12 0.48 after+past
-0.42 -0.44 after+peace
0.32 0.20 after+pet
0.11 0.11 after+prepare
-0.05 0.44 after+quantity
0.33 0.28 after+school
0.19 0.64 after+self
-0.37 -0.31 after+spoken
0.32 0.36 after+stand
-0.22 0.38 after+substance
-0.30 0.18 after+suicide
-0.02 0.41 after+tonight
0.42 0.22 after+took
-0.28 -0.31 after+train
0.13 0.17 after+trapped
-0.33 0.28 after+want
-0.17 0.22 after>anymore
0.46 0.27 after>exit
-0.34 0.29 after>glad
0.32 0.46 after>no
0.54 0.19 after>now
-0.34 0.29 after>passed
0.22 0.28 after>quantity
0.33 0.28 after>school
-0.18 0.48 after>self
0.38 0.37 after>tonight
-0.20 -0.16 aftermath
-0.07 0.61 aftermath+alone
0.48 0.72 aftermath+anymore
0.39 0.51 aftermath+cannot
0.17 0.46 aftermath+child
-0.18 -0.06 aftermath+date
-0.35 -0.09 aftermath+die
0.58 0.62 aftermath+do-it
0.27 0.52 aftermath+eating
-0.43 0.44 aftermath+end
0.43 0.27 aftermath+enough
-0.24 0.21 aftermath+glad
-0.07 -0.07 aftermath+height
-0.08 0.05 aftermath+hold
0.44 0.52 aftermath+hurt-other
0.13 0.10 aftermath+hurt-self
0.03 0.60 aftermath+intend
-0.28 -0.25 aftermath+kin
0.47 0.61 aftermath+last
-0.37 0.00 aftermath+leisure
-0.53 0.34 aftermath+life
0.10 0.40 aftermath+no
-0.09 0.79 aftermath+now
0.16 0.15 aftermath+old
0.02 0.26 aftermath+other
0.24 0.36 aftermath+pain
-0.24 0.21 aftermath+papers
0.07 -0.12 aftermath+passed
-0.40 0.43 aftermath+past
0.14 -0.05 aftermath+pills
0.36 0.42 aftermath+poison
-0.19 -0.18 aftermath+prepare
0.25 0.52 aftermath+quantity
-0.13 -0.35 aftermath+question
0.33 0.55 aftermath+rope
-0.46 -0.51 aftermath+routine
0.15 0.12 aftermath+school
-0.05 0.42 aftermath+spoken
-0.31 -0.51 aftermath+stand
-0.30 0.09 aftermath+suicide
-0.16 -0.20 aftermath+thanks
-0.16 -0.20 aftermath+therapy
0.63 0.30 aftermath+tonight
0.81 0.58 aftermath+took
-0.38 -0.36 aftermath+train
-0.18 0.20 aftermath+trapped
0.29 0.45 aftermath+violence
0.37 0.42 aftermath+want
0.03 0.24 aftermath+water
-0.65 -0.35 aftermath+work
-0.34 0.25 aftermath+worry
0.37 0.07 aftermath+wound
-0.47 -0.24 aftermath+you
-0.13 -0.48 aftermath>aftermath
-0.23 -0.32 aftermath>date
-0.06 -0.29 aftermath>die
0.58 0.62 aftermath>do-it
0.09 -0.10 aftermath>glad
0.69 0.47 aftermath>intend
0.26 -0.20 aftermath>no
-0.44 0.41 aftermath>now
0.24 0.22 aftermath>other
-0.34 -0.08 aftermath>past
0.19 0.51 aftermath>pills
-0.46 0.12 aftermath>quantity
-0.37 -0.39 aftermath>routine
0.44 0.00 aftermath>self
0.11 -0.07 aftermath>stand
-0.16 -0.20 aftermath>thanks
0.78 0.72 aftermath>tonight
0.64 0.55 aftermath>took
0.43 0.04 aftermath>want
-0.50 -0.05 aftermath>work
-0.02 0.11 alone
0.55 0.49 alone+anymore
-0.42 0.50 alone+burden
0.25 0.18 alone+child
0.06 0.23 alone+date
-0.09 -0.01 alone+die
0.10 -0.03 alone+do-it
0.20 0.11 alone+end
-0.15 0.58 alone+exit
0.66 0.55 alone+glad
0.28 0.25 alone+goodbye
-0.24 -0.25 alone+height
-0.26 0.65 alone+hold
-0.17 -0.24 alone+hurt-other
-0.04 0.89 alone+intend
-0.13 -0.21 alone+kin
0.43 0.28 alone+letter
-0.09 0.17 alone+life
0.05 0.51 alone+matter
-0.43 -0.44 alone+media
-0.37 -0.34 alone+no
0.22 -0.03 alone+now
0.38 0.08 alone+old
0.34 0.19 alone+other
-0.28 0.23 alone+passed
0.13 -0.02 alone+past
-0.29 -0.27 alone+peace
0.01 0.04 alone+pet
0.33 0.32 alone+pills
0.40 0.48 alone+prepare
0.33 0.32 alone+quantity
0.32 0.42 alone+rope
-0.04 -0.38 alone+self
-0.39 -0.33 alone+spoken
-0.22 -0.35 alone+stand
0.26 0.15 alone+suicide
-0.10 -0.16 alone+tired
0.40 0.38 alone+tonight
0.33 0.32 alone+took
-0.18 -0.03 alone+vehicle
-0.05 0.12 alone+want
0.42 0.31 alone+work
-0.03 0.28 alone>anymore
-0.49 0.50 alone>burden
-0.51 0.08 alone>date
0.32 0.26 alone>do-it
0.25 0.24 alone>goodbye
0.28 -0.11 alone>letter
0.41 0.04 alone>no
0.13 -0.04 alone>now
0.02 -0.09 alone>other
0.14 0.01 alone>past
-0.11 -0.17 alone>peace
-0.01 -0.07 alone>self
-0.13 -0.25 alone>stand
-0.10 -0.16 alone>tired
0.44 0.19 alone>tonight
-0.21 -0.13 alone>want
-0.09 -0.04 anymore
-0.19 0.01 anymore+cannot
0.56 0.50 anymore+care
0.30 0.34 anymore+child
-0.15 -0.10 anymore+chores
0.62 0.27 anymore+date
0.32 -0.22 anymore+despair
0.39 1.13 anymore+die
-0.02 0.14 anymore+do-it
0.29 0.13 anymore+end
-0.28 -0.43 anymore+enough
0.34 0.94 anymore+exit
-0.00 -0.03 anymore+find
-0.19 -0.16 anymore+forever
-0.20 0.51 anymore+glad
0.17 0.62 anymore+goodbye
0.29 0.30 anymore+gun
0.56 0.53 anymore+height
0.61 1.10 anymore+hold
0.07 0.41 anymore+hurt-self
0.00 -0.08 anymore+intend
-0.43 0.16 anymore+kill-self
0.18 0.56 anymore+kin
0.44 0.49 anymore+last
0.24 0.07 anymore+letter
0.85 0.65 anymore+life
-0.25 0.43 anymore+matter
-0.02 0.47 anymore+no
-0.15 -0.02 anymore+now
-0.05 0.30 anymore+old
0.15 0.17 anymore+other
0.04 -0.03 anymore+papers
0.42 0.34 anymore+passed
0.08 0.09 anymore+past
-0.20 -0.10 anymore+peace
0.48 0.42 anymore+pet
-0.20 -0.10 anymore+pills
-0.01 -0.03 anymore+prepare
0.16 -0.28 anymore+quantity
0.41 0.40 anymore+routine
-0.21 -0.18 anymore+school
-0.04 -0.32 anymore+self
0.39 0.22 anymore+sorry
-0.45 0.43 anymore+spoken
0.30 0.12 anymore+stand
-0.58 0.68 anymore+suicide
-0.11 -0.09 anymore+thanks
-0.45 -0.44 anymore+therapy
0.36 0.06 anymore+tonight
-0.41 0.08 anymore+took
-0.01 0.38 anymore+trapped
0.08 0.60 anymore+urge
0.27 0.22 anymore+vehicle
0.09 -0.01 anymore+want
-0.59 -0.29 anymore+work
-0.15 -0.46 anymore+wound
0.17 0.05 anymore+you
0.67 0.37 anymore>alone
0.71 0.66 anymore>anymore
0.11 -0.07 anymore>cannot
0.55 0.32 anymore>date
-0.01 0.40 anymore>do-it
0.82 0.66 anymore>end
0.49 0.81 anymore>exit
-0.01 0.43 anymore>goodbye
0.95 0.74 anymore>hold
-0.04 -0.16 anymore>intend
-0.34 0.54 anymore>kill-self
0.06 -0.05 anymore>letter
0.91 0.92 anymore>life
-0.23 0.28 anymore>matter
-0.34 0.12 anymore>no
0.09 0.52 anymore>now
-0.21 -0.01 anymore>other
0.23 0.15 anymore>passed
0.29 0.21 anymore>past
-0.02 -0.04 anymore>prepare
0.44 0.33 anymore>quantity
0.48 0.12 anymore>self
0.04 0.07 anymore>stand
0.00 -0.10 anymore>tonight
-0.30 -0.05 anymore>took
0.06 0.22 anymore>urge
0.21 0.37 anymore>want
0.27 0.38 anymore>wound
-0.09 -0.11 anymore>you
0.70 0.30 blade
0.44 0.61 blade+cannot
-0.08 0.07 blade+chores
0.34 0.34 blade+date
0.43 0.53 blade+do-it
0.34 0.42 blade+end
0.26 0.27 blade+height
0.43 0.40 blade+hold
-0.11 0.22 blade+hurt-self
0.14 0.18 blade+intend
0.06 -0.03 blade+no
0.70 0.66 blade+now
0.15 0.12 blade+other
-0.35 -0.30 blade+passed
0.37 0.30 blade+past
-0.30 -0.28 blade+prepare
0.25 0.29 blade+revenge
0.27 0.21 blade+school
0.41 0.29 blade+self
0.13 -0.11 blade+spoken
-0.29 -0.24 blade+stand
0.25 0.29 blade+tonight
0.15 0.69 blade+trapped
0.33 0.38 blade+urge
0.58 0.60 blade+violence
0.29 0.36 blade+want
0.34 0.57 blade+wound
-0.00 0.40 blade>blade
0.45 0.56 blade>cannot
0.14 0.14 blade>date
0.73 0.62 blade>hold
-0.07 -0.06 blade>no
0.51 0.49 blade>now
0.48 0.35 blade>other
0.37 0.30 blade>past
0.20 0.17 blade>revenge
0.20 0.17 blade>school
0.27 0.20 blade>self
0.26 0.35 blade>spoken
0.25 0.28 blade>tonight
-0.10 0.39 blade>trapped
0.57 0.53 blade>wound
0.25 1.24 burden
-0.34 0.34 burden+child
-0.31 0.09 burden+date
0.45 0.25 burden+die
0.25 0.23 burden+do-it
0.21 0.38 burden+eating
0.11 0.26 burden+glad
0.14 0.22 burden+intend
-0.06 0.41 burden+kin
0.21 0.19 burden+laugh
0.14 0.15 burden+life
-0.24 -0.41 burden+mourning
0.07 0.41 burden+no
-0.12 0.41 burden+now
0.27 0.36 burden+other
-0.02 -0.41 burden+pain
0.29 0.27 burden+papers
0.11 0.26 burden+passed
0.39 0.19 burden+past
0.42 0.26 burden+peace
0.28 0.17 burden+prepare
0.13 0.14 burden+quantity
0.17 0.24 burden+question
0.54 0.41 burden+rope
0.26 0.68 burden+self
-0.19 0.26 burden+spoken
0.45 0.36 burden+stand
-0.03 0.14 burden+tonight
-0.11 0.13 burden+wound
0.25 0.23 burden>die
-0.34 0.34 burden>glad
-0.43 0.38 burden>kin
-0.03 0.09 burden>no
0.28 0.26 burden>other
-0.34 0.34 burden>passed
-0.03 0.33 burden>self
0.45 0.36 burden>stand
-0.07 -0.10 cannot
0.37 0.37 cannot+child
-0.12 0.59 cannot+date
-0.29 -0.03 cannot+despair
0.87 0.88 cannot+die
-0.11 -0.01 cannot+do-it
-0.34 0.32 cannot+eating
0.01 -0.11 cannot+end
-0.05 -0.18 cannot+enough
-0.08 0.28 cannot+exit
-0.46 0.42 cannot+give-away
-0.12 -0.25 cannot+glad
0.27 0.35 cannot+gun
0.38 0.61 cannot+height
-0.36 -0.03 cannot+hold
0.27 0.21 cannot+hurt-other
0.55 0.62 cannot+hurt-self
0.66 0.69 cannot+intend
0.13 0.86 cannot+kill-self
0.28 0.34 cannot+kin
-0.47 -0.60 cannot+last
-0.14 -0.13 cannot+leisure
0.72 0.87 cannot+life
-0.23 0.38 cannot+matter
-0.14 -0.12 cannot+media
0.06 0.26 cannot+no
0.30 -0.09 cannot+now
-0.62 -0.56 cannot+other
-0.40 -0.14 cannot+passed
-0.13 -0.54 cannot+past
-0.40 -0.38 cannot+peace
-0.55 0.48 cannot+pet
0.17 0.11 cannot+pills
-0.05 -0.18 cannot+prepare
-0.39 -0.35 cannot+quantity
0.13 0.24 cannot+school
-0.05 0.00 cannot+self
-0.23 -0.12 cannot+spoken
0.71 0.79 cannot+stand
-0.30 0.39 cannot+suicide
0.10 -0.21 cannot+tonight
-0.27 -0.30 cannot+took
0.03 0.55 cannot+trapped
0.19 0.74 cannot+urge
0.73 1.06 cannot+violence
0.23 -0.10 cannot+want
0.21 0.30 cannot+water
-0.30 -0.28 cannot+work
0.77 0.74 cannot+wound
0.28 0.38 cannot+you
-0.19 0.63 cannot>anymore
0.00 -0.10 cannot>cannot
-0.18 -0.09 cannot>do-it
-0.34 0.32 cannot>eating
0.24 -0.04 cannot>end
-0.18 -0.27 cannot>enough
-0.10 0.27 cannot>exit
0.02 0.47 cannot>hold
0.68 0.75 cannot>intend
0.67 0.56 cannot>life
-0.15 0.71 cannot>no
-0.32 -0.38 cannot>now
-0.39 -0.29 cannot>other
-0.40 -0.38 cannot>peace
0.17 0.11 cannot>pills
-0.18 -0.27 cannot>prepare
0.03 0.17 cannot>self
-0.25 -0.34 cannot>tonight
0.02 0.50 cannot>trapped
0.19 0.74 cannot>urge
-0.11 -0.23 cannot>want
0.10 0.14 cannot>you
0.35 0.33 care
0.53 0.51 care+child
0.17 0.12 care+date
0.17 0.12 care+exit
-0.13 -0.05 care+intend
0.07 0.04 care+kin
-0.06 -0.02 care+love
-0.15 -0.21 care+matter
0.36 0.52 care+no
0.27 0.09 care+now
0.23 0.19 care+other
-0.08 -0.03 care+papers
-0.09 -0.05 care+pet
0.37 0.43 care+pills
0.12 0.21 care+self
0.26 0.21 care+sorry
-0.24 -0.18 care+thanks
0.22 0.26 care+tonight
0.07 -0.07 care+took
0.21 0.26 care+you
0.39 0.42 care>child
0.29 0.21 care>kin
-0.15 -0.21 care>matter
0.08 0.39 care>no
-0.20 -0.19 care>other
0.09 -0.05 care>pet
0.17 0.21 care>self
0.01 -0.40 child
-0.24 -0.23 child+chores
-0.17 -0.47 child+date
-0.64 0.43 child+die
0.40 0.38 child+do-it
-0.22 0.44 child+exit
0.41 0.43 child+find
-0.24 -0.23 child+give-away
-0.18 0.07 child+glad
-0.47 -0.46 child+gun
-0.60 -0.68 child+height
0.13 0.19 child+hold
-0.12 -0.11 child+hurt-other
0.13 0.02 child+intend
0.21 0.07 child+joy
-0.23 0.21 child+kill-self
0.37 0.65 child+kin
-0.10 0.06 child+last
0.27 0.27 child+laugh
-0.38 -0.34 child+leisure
0.59 0.74 child+letter
0.69 0.73 child+love
-0.51 0.07 child+media
0.22 0.17 child+no
-0.05 -0.30 child+now
0.37 0.15 child+old
0.48 0.42 child+other
0.47 0.39 child+pain
-0.33 -0.28 child+papers
0.30 0.24 child+passed
0.12 -0.13 child+past
-0.54 -0.48 child+peace
0.17 0.17 child+pills
0.01 -0.13 child+prepare
-0.21 -0.35 child+quantity
0.03 0.43 child+question
-0.32 -0.07 child+revenge
-0.45 0.01 child+rope
0.37 0.63 child+routine
-0.64 -0.06 child+school
0.16 0.14 child+self
0.39 0.43 child+spoken
0.11 -0.10 child+stand
-0.27 0.44 child+suicide
-0.25 -0.28 child+tired
0.56 0.64 child+tonight
-0.10 0.05 child+took
0.38 0.07 child+trapped
0.31 0.47 child+urge
-0.12 -0.17 child+violence
-0.08 0.53 child+want
0.41 0.45 child+water
-0.27 0.44 child+worry
0.14 0.02 child>alone
-0.34 0.34 child>burden
-0.24 -0.23 child>child
0.05 -0.03 child>date
-0.34 0.05 child>glad
0.36 0.51 child>hold
-0.12 -0.11 child>hurt-other
-0.19 -0.20 child>intend
0.21 0.07 child>joy
-0.18 0.01 child>kin
0.55 0.63 child>love
-0.40 0.28 child>media
-0.74 -0.65 child>no
0.21 -0.02 child>now
0.30 0.34 child>other
0.14 0.13 child>passed
-0.05 -0.12 child>past
0.19 0.17 child>prepare
-0.34 -0.28 child>quantity
0.03 0.38 child>question
0.01 0.18 child>revenge
-0.47 0.00 child>school
0.12 0.08 child>self
0.17 0.59 child>spoken
0.57 0.61 child>stand
-0.27 0.44 child>suicide
-0.03 -0.10 child>tonight
0.17 0.17 child>took
0.45 0.28 child>trapped
-0.30 -0.50 child>violence
-0.62 -0.69 chores
0.31 0.23 chores+date
-0.07 0.36 chores+eating
-0.53 -0.46 chores+end
0.23 0.11 chores+funeral
-0.24 -0.23 chores+give-away
-0.14 -0.10 chores+gun
0.75 0.88 chores+hold
-0.25 -0.29 chores+intend
-0.33 -0.32 chores+kin
-0.12 -0.11 chores+laugh
-0.37 -0.37 chores+leisure
0.25 0.25 chores+letter
-0.14 -0.14 chores+media
-0.02 -0.12 chores+no
-0.23 -0.21 chores+now
0.58 0.22 chores+other
0.40 0.50 chores+papers
-0.22 -0.23 chores+passed
-0.21 -0.47 chores+past
0.32 0.16 chores+peace
-0.06 -0.12 chores+pills
-0.23 -0.18 chores+prepare
-0.52 -0.35 chores+quantity
0.35 0.32 chores+question
-0.31 -0.32 chores+rope
0.09 -0.01 chores+self
0.35 -0.14 chores+spoken
-0.11 -0.06 chores+stand
-0.28 -0.26 chores+tired
-0.03 -0.07 chores+tonight
0.52 0.64 chores+took
0.58 0.60 chores+trapped
-0.10 -0.33 chores+violence
-0.23 -0.22 chores+want
0.07 0.09 chores+wound
-0.24 -0.23 chores>child
-0.30 -0.34 chores>chores
-0.06 -0.08 chores>date
-0.34 -0.26 chores>end
-0.12 -0.11 chores>laugh
-0.37 -0.37 chores>leisure
0.35 0.17 chores>no
0.39 0.52 chores>other
0.36 0.42 chores>papers
0.45 0.48 chores>prepare
0.22 0.18 chores>quantity
0.10 0.06 chores>self
0.37 0.41 chores>stand
0.02 0.07 chores>tonight
0.19 0.35 chores>took
0.40 0.49 chores>trapped
-0.31 -0.37 chores>wound
-0.07 -0.34 date
0.32 -0.10 date+die
0.16 0.04 date+do-it
-0.54 0.74 date+eating
0.35 0.28 date+end
0.16 -0.01 date+enough
0.57 0.18 date+exit
0.46 0.40 date+find
-0.04 -0.01 date+forever
-0.41 -0.39 date+funeral
0.10 0.59 date+give-away
0.27 -0.06 date+glad
-0.17 0.18 date+goodbye
0.21 0.13 date+gun
-0.11 -0.09 date+height
0.34 0.08 date+hold
0.32 0.32 date+hurt-other
0.14 0.38 date+hurt-self
0.38 0.35 date+intend
-0.25 -0.21 date+joy
0.52 0.66 date+kill-self
-0.03 -0.14 date+kin
0.18 0.20 date+last
0.03 -0.01 date+laugh
-0.34 -0.54 date+leisure
-0.11 0.32 date+letter
-0.16 -0.34 date+life
0.53 0.50 date+love
0.73 0.49 date+matter
-0.11 -0.26 date+media
-0.33 -0.30 date+mourning
0.42 0.37 date+no
0.24 0.20 date+now
-0.47 0.01 date+old
-0.20 -0.14 date+other
-0.13 0.10 date+pain
0.23 0.23 date+papers
0.30 0.21 date+passed
-0.39 0.34 date+past
0.30 0.13 date+peace
0.17 0.13 date+pet
0.42 -0.01 date+pills
-0.05 -0.44 date+poison
0.64 0.70 date+prepare
-0.26 0.04 date+quantity
-0.30 -0.30 date+question
-0.12 -0.08 date+revenge
0.54 0.69 date+rope
0.34 0.23 date+routine
-0.17 -0.47 date+school
-0.10 -0.08 date+self
0.64 0.74 date+sorry
-0.36 -0.17 date+spoken
-0.03 -0.17 date+stand
-0.62 0.19 date+substance
-0.46 0.59 date+suicide
-0.38 -0.46 date+thanks
-0.03 0.06 date+therapy
-0.41 -0.41 date+tonight
-0.21 0.45 date+took
0.30 0.41 date+train
-0.10 0.14 date+trapped
-0.09 0.34 date+urge
-0.15 -0.15 date+vehicle
0.07 0.23 date+violence
0.08 -0.26 date+voices
0.77 0.62 date+want
-0.11 0.04 date+water
-0.56 -0.12 date+work
-0.04 0.58 date+worry
-0.41 0.48 date+wound
0.45 0.31 date+you
-0.02 0.12 date>after
0.23 0.19 date>alone
0.11 0.41 date>anymore
0.53 0.58 date>date
0.06 -0.09 date>die
0.23 0.18 date>do-it
0.28 0.43 date>end
0.51 0.43 date>exit
0.07 -0.12 date>gun
0.38 0.48 date>hold
0.41 0.38 date>hurt-self
0.04 -0.09 date>intend
0.64 0.57 date>kill-self
0.13 -0.18 date>kin
-0.40 -0.42 date>leisure
-0.23 0.18 date>letter
-0.02 0.13 date>life
-0.06 -0.10 date>media
0.76 0.64 date>no
0.29 0.66 date>now
-0.21 0.13 date>old
-0.14 0.07 date>other
-0.59 0.35 date>past
0.28 0.18 date>peace
0.26 0.05 date>pills
-0.06 -0.11 date>prepare
-0.28 0.37 date>quantity
0.08 0.48 date>question
-0.37 -0.31 date>revenge
0.36 0.31 date>rope
-0.08 -0.27 date>school
-0.07 0.02 date>self
-0.54 -0.30 date>spoken
-0.23 -0.08 date>stand
-0.48 -0.11 date>substance
-0.13 -0.17 date>therapy
0.23 0.36 date>tonight
0.10 -0.25 date>took
0.02 -0.05 date>train
-0.14 0.12 date>trapped
0.26 0.14 date>urge
0.56 0.54 date>vehicle
0.20 0.32 date>violence
0.39 0.65 date>want
-0.21 -0.02 date>work
0.26 0.51 date>wound
0.35 0.15 date>you
-1.06 0.90 despair
-0.13 0.25 despair+exit
-0.06 0.01 despair+hold
0.25 0.30 despair+kin
-0.19 -0.03 despair+life
0.17 0.10 despair+matter
-0.14 0.21 despair+no
-0.16 0.69 despair+now
-0.20 -0.01 despair+other
-0.27 -0.45 despair+past
0.25 -0.13 despair+pills
-0.62 0.10 despair+quantity
-0.58 0.32 despair+self
-0.42 0.23 despair+sorry
0.13 0.32 despair+spoken
0.32 -0.16 despair+stand
-0.18 0.16 despair+voices
-0.24 -0.54 despair+work
-0.13 0.25 despair>cannot
-0.19 0.44 despair>despair
-0.13 0.25 despair>exit
0.22 0.24 despair>life
0.24 0.42 despair>matter
-0.03 0.72 despair>no
-0.41 0.38 despair>other
-0.27 -0.45 despair>past
-0.31 -0.29 despair>quantity
0.14 0.20 despair>self
-0.08 -0.26 despair>work
0.60 0.25 die
0.90 0.82 die+do-it
-0.30 -0.39 die+eating
-0.09 0.70 die+end
-0.05 0.44 die+enough
0.34 0.72 die+exit
0.68 0.76 die+give-away
0.39 0.20 die+glad
-0.20 0.28 die+gun
0.23 0.19 die+hold
-0.12 -0.13 die+hurt-other
0.81 0.66 die+intend
0.03 -0.01 die+kill-self
-0.51 -0.09 die+kin
0.06 -0.31 die+last
0.04 -0.33 die+laugh
-0.73 -0.74 die+leisure
-0.79 -0.05 die+letter
-0.64 -0.34 die+life
-0.44 -0.41 die+love
0.22 -0.09 die+matter
0.07 -0.07 die+media
-0.28 -0.46 die+mourning
-0.35 -0.38 die+no
-0.55 -0.20 die+now
-0.38 -0.11 die+old
-0.34 -0.49 die+other
-0.06 0.68 die+passed
-0.18 -0.11 die+past
0.40 0.37 die+peace
-0.31 -0.27 die+pet
0.29 0.21 die+pills
-0.02 0.55 die+prepare
-0.34 -0.13 die+quantity
-0.42 0.03 die+question
0.00 0.07 die+revenge
-0.53 0.16 die+routine
-0.22 -0.04 die+school
0.01 -0.08 die+self
-0.59 0.23 die+spoken
-0.71 -0.76 die+stand
-0.47 -0.47 die+therapy
-0.14 0.06 die+tonight
0.55 0.45 die+took
-0.24 0.63 die+trapped
0.28 0.04 die+urge
-0.09 -0.11 die+voices
0.44 0.45 die+want
-0.31 0.31 die+worry
-0.27 -0.35 die+you
-0.56 0.26 die>aftermath
-0.34 -0.20 die>alone
0.43 0.64 die>anymore
-0.36 -0.40 die>date
0.41 0.23 die>die
0.60 0.65 die>do-it
-0.30 -0.39 die>eating
0.01 0.59 die>hold
0.71 0.61 die>intend
-0.06 -0.08 die>laugh
-0.47 -0.45 die>leisure
-0.26 -0.26 die>media
-0.67 0.11 die>no
-0.49 -0.08 die>now
-0.36 -0.67 die>other
0.33 0.12 die>past
-0.41 -0.23 die>quantity
-0.37 -0.26 die>question
-0.36 -0.24 die>self
-0.33 0.58 die>spoken
-0.76 -0.57 die>stand
-0.36 -0.39 die>therapy
-0.03 0.06 die>tonight
-0.05 1.07 die>want
-0.25 0.42 die>worry
-0.39 -0.47 die>you
0.22 -0.17 do-it
0.35 0.31 do-it+end
0.39 0.33 do-it+enough
0.30 0.21 do-it+goodbye
0.37 0.62 do-it+height
0.43 0.75 do-it+hold
-0.12 -0.11 do-it+hurt-other
-0.23 -0.34 do-it+intend
-0.17 -0.16 do-it+last
0.33 0.19 do-it+letter
0.28 0.24 do-it+life
0.13 0.29 do-it+matter
0.24 0.17 do-it+media
0.08 0.02 do-it+no
0.53 0.37 do-it+now
-0.15 -0.40 do-it+other
0.61 0.27 do-it+past
0.44 0.42 do-it+pills
0.39 0.33 do-it+prepare
0.60 0.57 do-it+quantity
0.67 0.48 do-it+question
0.21 0.09 do-it+school
-0.11 -0.24 do-it+self
0.47 0.44 do-it+spoken
-0.02 0.31 do-it+stand
-0.31 -0.10 do-it+tonight
0.43 0.53 do-it+trapped
-0.19 -0.24 do-it+want
-0.18 -0.16 do-it+work
0.49 0.46 do-it+wound
0.31 0.34 do-it>alone
0.01 -0.05 do-it>anymore
-0.14 -0.16 do-it>date
0.29 0.33 do-it>do-it
-0.33 -0.34 do-it>intend
-0.19 -0.43 do-it>last
0.78 0.70 do-it>now
-0.46 -0.39 do-it>self
-0.24 -0.06 do-it>tonight
-0.59 -0.03 eating
-0.46 -0.18 eating+hold
-0.30 -0.39 eating+laugh
-0.35 0.18 eating+mourning
-0.02 0.60 eating+no
-0.73 0.02 eating+now
0.11 0.28 eating+other
-0.61 -0.57 eating+past
0.34 -0.31 eating+pills
-0.26 0.28 eating+quantity
-0.41 0.01 eating+self
0.11 0.18 eating+stand
0.04 0.40 eating+tonight
0.12 0.31 eating+violence
-0.39 -0.30 eating+want
-0.29 0.45 eating>date
-0.45 -0.22 eating>now
0.51 0.42 eating>pills
-0.09 0.04 eating>self
0.50 0.58 en:60
-0.78 -0.88 en:7
-0.99 -0.53 en:a
0.06 0.38 en:a belt
-0.23 0.24 en:a better
0.28 0.34 en:a bit
0.32 0.27 en:a bottle
-0.33 0.46 en:a bridge
0.06 0.20 en:a bullet
0.60 0.50 en:a bunch
-0.21 0.49 en:a bus
0.43 0.43 en:a car
-0.31 0.51 en:a child
0.03 -0.04 en:a date
0.03 0.62 en:a day
0.03 0.73 en:a friend
-0.48 0.51 en:a future
0.44 0.39 en:a good
0.02 0.36 en:a goodby
-0.06 0.11 en:a gun
-0.10 0.17 en:a guy
0.47 0.41 en:a home
0.18 0.24 en:a joke
-0.11 -0.29 en:a knife
0.25 0.32 en:a list
-0.20 0.28 en:a loaded
-0.57 -0.23 en:a long
0.01 -0.26 en:a lot
-0.25 -0.23 en:a man
-0.46 -0.44 en:a new
-0.24 -0.32 en:a nice
-0.31 0.10 en:a note
-0.33 -0.08 en:a plan
0.55 0.38 en:a proble
-0.36 -0.33 en:a raise
0.08 0.24 en:a relief
0.16 0.07 en:a rope
-0.21 -0.37 en:a serial
-0.48 0.29 en:a strang
-0.31 -0.15 en:a studen
-0.57 0.14 en:a suicid
-0.10 0.44 en:a teenag
0.48 0.47 en:a though
0.22 0.35 en:a train
-0.32 -0.35 en:a vet
0.42 0.60 en:a video
-0.35 -0.32 en:a walk
-0.37 0.50 en:a waste
0.11 -0.25 en:a week
-0.13 -0.17 en:a whole
-0.33 0.07 en:a year
-0.47 0.32 en:a ~
-0.37 0.40 en:about
-0.33 0.02 en:about a
-0.55 -0.31 en:about dying
0.28 0.56 en:about ending
0.25 0.19 en:about how
-0.34 0.18 en:about it
-0.29 0.51 en:about killin
0.32 0.45 en:about me
-0.42 -0.52 en:about money
-0.56 -0.00 en:about my
-0.71 0.49 en:about not
-0.11 -0.32 en:about self
0.26 0.06 en:about suicid
-0.04 -0.13 en:about the
0.55 0.44 en:about to
-0.20 0.42 en:about wantin
-0.41 0.32 en:accide
-0.26 -0.28 en:accoun
0.17 0.66 en:act
0.12 0.47 en:act on
0.15 0.58 en:active
0.46 0.36 en:active suicid
0.76 0.76 en:actual
0.08 0.19 en:afraid
0.14 -0.07 en:afraid of
0.11 0.56 en:after
-0.35 0.03 en:after a
-0.31 0.09 en:after an
-0.03 0.24 en:after me
-0.73 -0.38 en:after the
0.32 -0.19 en:after this
-0.58 0.21 en:again
0.37 0.18 en:again and
-0.34 0.42 en:again but
-0.17 -0.27 en:again haha
0.32 0.27 en:again ill
-0.33 -0.07 en:again last
0.19 0.20 en:again with
0.66 0.78 en:agains
0.47 0.56 en:agains the
0.10 0.60 en:age
-0.39 -0.16 en:ages
0.00 0.57 en:ago
0.48 0.40 en:ago and
0.62 0.54 en:agree
0.86 0.46 en:alive
-0.01 -0.32 en:alive and
-0.09 -0.30 en:alive for
-0.17 -0.17 en:all
0.23 0.37 en:all be
-0.04 -0.41 en:all day
-0.02 0.61 en:all i
-0.23 -0.25 en:all my
-0.43 -0.41 en:all night
0.51 0.53 en:all of
-0.15 -0.16 en:all over
0.40 0.39 en:all thats
0.25 0.09 en:all the
-0.39 -0.46 en:all weeken
-0.51 0.08 en:almost
0.51 0.18 en:alone
1.27 0.98 en:alread
-0.60 -0.62 en:always
0.31 0.45 en:an
0.15 0.21 en:an accide
-0.18 -0.24 en:an envelo
0.38 -0.02 en:an hour
-0.44 0.11 en:an old
0.40 0.55 en:an overdo
0.62 0.48 en:and
0.36 0.21 en:and a
0.32 0.15 en:and count
-0.18 -0.07 en:and cut
-0.26 0.28 en:and feelin
-0.22 -0.18 en:and felt
-0.42 -0.48 en:and had
-0.21 -0.18 en:and he
0.22 0.23 en:and her
0.14 0.72 en:and hes
-0.21 -0.39 en:and i
-0.06 -0.19 en:and id
0.67 0.63 en:and im
0.54 0.45 en:and is
-0.33 -0.40 en:and it
0.57 0.69 en:and its
0.01 0.23 en:and ive
0.52 0.47 en:and my
-0.04 0.54 en:and no
-0.17 0.28 en:and nobody
0.49 0.35 en:and not
0.34 0.57 en:and now
-0.17 0.08 en:and said
-0.02 0.07 en:and says
0.36 0.28 en:and she
0.16 0.56 en:and shes
-0.01 -0.18 en:and so
0.17 0.27 en:and the
0.10 0.00 en:and then
-0.13 0.25 en:and theres
0.28 0.28 en:and theyve
0.66 0.50 en:and this
0.37 0.24 en:and today
-0.29 -0.22 en:and told
0.28 0.26 en:and tonigh
-0.41 -0.49 en:and we
-0.53 -0.08 en:and went
-0.45 0.29 en:and ~
-0.40 -0.31 en:angry
-0.52 -0.20 en:annive
-0.26 -0.56 en:anothe
-0.91 -0.92 en:answer
-0.56 -0.69 en:antide
0.28 0.14 en:antifr
0.20 0.10 en:antifr i
-0.45 -0.47 en:anxiet
-0.58 0.27 en:anxiou
-0.09 -0.12 en:any
-0.00 0.04 en:anymor
-0.23 0.21 en:anymor and
-0.21 0.23 en:anymor i
0.25 0.11 en:anyone
-0.40 -0.45 en:anyone i
-0.23 0.04 en:anythi
0.07 0.36 en:anythi anymor
0.09 -0.21 en:anythi stupid
-0.69 -0.24 en:anywhe
-0.53 0.47 en:apple
0.27 0.13 en:appoin
0.31 0.28 en:appoin to
0.51 0.41 en:are
0.01 -0.16 en:are in
-0.35 -0.35 en:argued
-0.32 -0.28 en:argued with
-0.67 0.28 en:argume
0.06 0.16 en:arm
0.16 0.82 en:around
0.29 0.25 en:around my
-0.60 -0.35 en:as
-0.70 -0.29 en:as a
0.42 0.47 en:as i
-0.48 -0.72 en:ashame
-0.33 -0.46 en:ashame i
-0.59 -0.08 en:ask
0.15 -0.08 en:asked
0.85 0.74 en:asking
0.27 0.15 en:asking about
-0.21 -0.51 en:asleep
-1.26 -0.51 en:at
-0.28 -0.17 en:at a
-0.25 -0.31 en:at it
0.02 0.44 en:at me
-0.44 -0.34 en:at my
0.43 0.30 en:at night
-0.13 -0.19 en:at peace
-0.03 -0.01 en:at school
0.38 0.39 en:at six
-0.27 -0.28 en:at the
-0.34 -0.43 en:at this
-0.42 0.53 en:at univer
-0.15 -0.23 en:at work
-0.47 -0.69 en:ate
-0.37 -0.52 en:attack
-0.35 0.79 en:attemp
-0.05 0.44 en:attemp suicid
-0.29 0.45 en:attemp was
0.52 0.81 en:attent
0.37 0.58 en:attent i
-0.54 -0.57 en:aunts
-0.49 -0.01 en:away
-0.19 0.00 en:away in
-0.16 -0.19 en:awful
-0.12 -0.13 en:awful for
-0.39 -0.63 en:baby
-0.20 0.79 en:back
-0.32 0.09 en:back at
-0.07 0.42 en:back in
-0.10 -0.23 en:back to
0.14 0.25 en:bad
0.51 0.34 en:bad now
-0.09 -0.44 en:badly
0.81 0.77 en:bag
0.52 0.52 en:bag and
0.16 0.01 en:balcon
-0.55 0.05 en:band
-0.32 -0.34 en:bank
0.37 0.25 en:bank detail
0.41 0.34 en:bath
0.54 0.42 en:bath and
0.13 0.11 en:bathro
0.32 0.47 en:be
0.62 0.45 en:be a
0.88 1.00 en:be alive
0.41 0.46 en:be alone
-0.06 -0.18 en:be and
0.32 0.11 en:be better
0.67 0.83 en:be dead
-0.42 0.11 en:be easier
0.40 0.45 en:be finish
0.41 0.66 en:be happie
-0.46 -0.43 en:be here
-0.45 0.37 en:be like
-0.18 -0.16 en:be over
0.21 0.22 en:be quick
-0.42 0.34 en:be suicid
-0.29 -0.34 en:be the
-0.36 -0.27 en:be there
-0.34 -0.25 en:be ~
-0.22 0.41 en:beat
0.80 0.65 en:beatin
0.25 0.30 en:beatin my
-0.06 -0.18 en:becaus
-0.09 0.03 en:becaus i
0.38 0.24 en:becaus it
-0.46 -0.45 en:becaus of
-0.26 -0.23 en:bed
-0.13 0.36 en:bed and
-0.16 -0.14 en:been
-0.28 0.41 en:been clean
0.34 0.39 en:been cuttin
0.36 0.35 en:been ready
-0.54 -0.53 en:been suicid
0.54 0.41 en:been thinki
0.19 0.04 en:before
0.07 0.23 en:before i
0.21 -0.18 en:before the
-0.21 -0.21 en:behind
0.26 0.88 en:being
-0.09 0.41 en:being alive
0.35 0.36 en:being dead
0.21 0.21 en:being here
0.53 0.42 en:believ
-0.30 -0.12 en:belt
-0.14 -0.46 en:best
-0.31 0.09 en:best friend
0.13 0.15 en:better
-0.23 0.24 en:better mum
0.32 0.11 en:better off
0.28 0.37 en:better on
-0.71 -0.81 en:betwee
-0.04 -0.22 en:bike
-0.24 -0.26 en:bike and
-0.19 -0.25 en:bill
-0.39 -0.73 en:birthd
-1.00 -1.08 en:bit
0.74 0.72 en:blade
-0.07 0.22 en:blades
0.28 0.32 en:blanke
-0.31 -0.16 en:bleach
-0.67 -0.78 en:bled
0.95 0.82 en:bleedi
0.33 0.55 en:bleedi and
0.34 0.35 en:bleedi i
-0.41 -0.66 en:blood
0.37 0.44 en:blue
0.20 0.23 en:blue blanke
0.36 0.51 en:blue folder
0.28 0.31 en:boilin
0.20 0.21 en:boilin water
-0.77 -0.72 en:bombed
-0.40 -0.57 en:book
0.06 -0.18 en:booked
-0.44 0.75 en:born
-0.70 0.31 en:boss
0.20 0.18 en:both
-0.27 0.27 en:bother
0.56 0.71 en:bottle
0.10 0.32 en:bottle of
0.17 0.25 en:bought
-0.33 -0.18 en:bought a
0.01 -0.05 en:bought rope
0.36 0.45 en:bought the
-0.33 -0.37 en:box
0.31 0.38 en:boy
0.40 0.21 en:boyfri
-0.70 -0.78 en:break
0.67 0.63 en:breaki
0.48 0.45 en:breaki the
-0.35 0.64 en:breaks
-0.25 0.46 en:breaks my
-0.03 -0.35 en:breath
0.07 0.16 en:bridge
0.41 0.32 en:bridge again
0.29 0.32 en:bridge i
-0.06 -0.18 en:bringi
0.24 0.24 en:bringi a
0.73 0.35 en:broke
0.41 0.05 en:broke my
-0.69 0.36 en:broken
0.32 0.26 en:brothe
0.45 0.37 en:brothe is
-0.39 0.24 en:brothe to
-0.58 0.35 en:bruise
0.16 0.74 en:buildi
0.04 -0.39 en:bullet
0.84 0.71 en:bunch
0.60 0.50 en:bunch of
-0.47 -0.58 en:buried
0.39 0.99 en:burn
-0.07 0.37 en:burn myself
0.56 0.54 en:burn the
-0.28 0.66 en:burned
-0.40 -0.54 en:burnt
-0.29 -0.38 en:burnt the
-0.09 -0.23 en:bury
-0.29 -0.25 en:bus
-0.29 0.05 en:but
0.10 0.09 en:but i
-0.30 0.44 en:but id
0.19 0.73 en:but im
0.19 -0.25 en:but it
-0.58 -0.02 en:but its
-0.22 -0.22 en:but the
-0.35 -0.40 en:buy
0.63 0.68 en:by
-0.38 -0.18 en:by a
0.28 0.34 en:by mornin
0.32 0.63 en:by my
0.39 0.55 en:by the
0.24 0.29 en:by tomorr
0.57 0.66 en:bye
0.88 0.81 en:cabine
0.02 -0.33 en:cake
0.21 0.19 en:call
0.34 0.49 en:call anyone
-0.53 -0.55 en:call sorry
0.06 0.35 en:call the
-0.41 -0.33 en:called
-0.64 0.68 en:callin
0.13 -0.20 en:calm
-0.54 -0.38 en:came
-0.57 0.67 en:camera
-0.40 0.48 en:camera in
0.28 0.28 en:can
0.36 0.64 en:can go
0.56 0.43 en:can hear
0.29 0.27 en:can keep
-0.31 -0.51 en:can say
-0.27 -0.22 en:can we
-0.02 -0.08 en:can you
0.12 -0.26 en:cancel
-0.53 -0.65 en:cancer
0.44 0.45 en:cant
-0.09 0.49 en:cant be
0.18 -0.05 en:cant do
0.15 0.57 en:cant get
0.29 0.45 en:cant go
0.58 0.33 en:cant hold
0.57 0.37 en:cant keep
0.10 0.14 en:cant promis
-0.39 0.44 en:cant see
-0.39 -0.37 en:cant sleep
0.16 0.02 en:cant stop
-0.12 -0.25 en:cant wait
0.68 0.30 en:car
0.31 0.35 en:car park
-0.36 -0.53 en:care
0.13 0.35 en:care if
-0.15 -0.21 en:care of
-0.25 -0.20 en:cat
0.23 0.17 en:cat to
-0.32 -0.33 en:cat wants
-0.54 0.34 en:catch
0.07 0.52 en:cellar
-0.39 -0.50 en:change
-0.17 -0.19 en:change my
-0.53 -0.53 en:chapte
-0.24 -0.36 en:charac
-0.09 -0.18 en:charac died
-0.25 -0.18 en:check
0.20 0.42 en:check on
-0.37 -0.25 en:chem
-0.26 -0.18 en:chem homewo
-0.74 0.08 en:child
0.80 0.67 en:childr
-0.57 -0.84 en:choice
-0.30 -0.31 en:choir
0.05 0.51 en:chosen
-0.15 -0.34 en:christ
-0.88 -0.84 en:cigare
-0.69 -0.77 en:city
-0.48 0.03 en:class
-0.03 0.67 en:clean
-0.28 0.41 en:clean from
1.07 0.86 en:cleane
0.38 0.33 en:cleane the
0.65 0.64 en:close
0.27 0.13 en:closed
0.19 0.09 en:closed my
0.33 0.34 en:clothe
-0.44 -0.46 en:club
-0.48 -0.46 en:coat
-0.01 0.30 en:coffee
-0.46 -0.16 en:cold
-0.38 0.22 en:collea
0.22 0.39 en:collec
-0.41 0.36 en:colleg
1.03 1.13 en:come
0.35 0.53 en:come back
0.79 0.34 en:comes
0.52 0.49 en:comes into
0.84 0.82 en:coming
0.17 0.18 en:coming back
0.11 0.00 en:commit
0.29 0.41 en:commit suicid
-0.52 -0.50 en:contra
-0.33 0.17 en:contro
0.06 0.34 en:cost
-0.34 -0.37 en:could
-0.53 -0.40 en:could have
0.23 0.40 en:could just
-0.32 -0.36 en:could ~
-0.24 0.64 en:couldn
0.63 0.52 en:count
-0.28 -0.41 en:counte
0.75 0.54 en:courag
0.39 0.39 en:courag to
-0.95 -0.94 en:course
-0.60 0.32 en:cousin
-0.43 0.60 en:cowork
-0.36 -0.45 en:cream
-1.14 -0.58 en:cried
-0.50 0.44 en:crosse
0.29 -0.21 en:cry
0.55 0.62 en:cry for
-0.02 -0.42 en:crying
-0.18 -0.57 en:cut
0.21 -0.15 en:cut my
-0.23 -0.37 en:cut myself
0.40 0.38 en:cut rly
0.47 0.57 en:cut so
0.36 0.31 en:cut too
-0.74 0.07 en:cuts
0.02 1.01 en:cuttin
0.41 0.41 en:cuttin for
-0.12 -0.26 en:d
-0.09 -0.18 en:d d
0.84 0.85 en:da
-0.23 -0.10 en:dad
0.12 0.03 en:dad is
-0.06 0.19 en:dad keeps
0.45 0.46 en:dads
-0.52 -0.79 en:dark
0.10 0.20 en:date
-0.00 0.35 en:date and
-0.14 -0.16 en:date for
-0.23 -0.34 en:daught
-0.14 -0.00 en:day
0.33 0.29 en:day and
-0.00 0.25 en:day i
-1.27 0.32 en:days
0.40 0.32 en:dead
-0.63 0.68 en:dead inside
0.28 0.34 en:dead so
0.09 0.14 en:death
-0.05 -0.07 en:death is
0.32 0.20 en:death would
-0.59 -0.63 en:decide
-0.23 -0.22 en:decide im
-0.22 -0.24 en:decide to
-0.24 -0.27 en:decide when
-0.37 -0.29 en:decisi
0.81 0.78 en:deep
0.40 0.38 en:deep its
0.11 -0.42 en:depres
0.34 0.52 en:deserv
-0.23 0.24 en:deserv a
0.38 0.33 en:deserv to
0.22 0.32 en:desk
0.52 0.35 en:detail
-0.31 -0.35 en:detect
0.60 0.72 en:diagno
0.67 0.35 en:diary
-0.09 -0.34 en:did
0.48 0.47 en:did it
-0.44 -0.38 en:did the
-0.56 -0.53 en:didnt
0.82 0.94 en:die
0.44 0.93 en:die and
0.41 0.23 en:die die
-0.42 0.78 en:die exactl
-0.52 -0.57 en:die for
-0.39 0.77 en:die i
-0.64 -0.53 en:die im
-0.26 -0.18 en:die lol
-0.17 -0.27 en:die than
-0.63 -0.49 en:died
0.35 0.48 en:died and
-0.25 -0.42 en:died in
-0.08 -0.48 en:differ
-0.46 -0.26 en:dinner
-0.73 0.59 en:disapp
-0.42 -0.33 en:discus
-0.58 -0.07 en:divorc
-0.25 -0.28 en:dizzy
-0.23 -0.36 en:do
-0.26 0.29 en:do anythi
0.15 0.09 en:do i
0.39 0.18 en:do it
-0.17 0.08 en:do that
-0.03 0.02 en:do the
-0.07 -0.14 en:do this
-0.50 -0.52 en:do wanna
-0.36 -0.17 en:do when
-0.46 -0.41 en:do you
-0.17 -0.46 en:doctor
-0.60 -0.71 en:docume
0.07 -0.27 en:does
-0.43 0.34 en:doesnt
0.01 0.01 en:dog
0.25 0.10 en:dogs
-0.55 -0.64 en:doing
-0.25 -0.20 en:doing it
0.10 -0.18 en:done
-0.03 -0.11 en:done with
0.53 0.28 en:dont
0.37 0.40 en:dont call
0.17 0.13 en:dont care
-0.00 0.22 en:dont come
-0.28 -0.39 en:dont cut
0.12 0.27 en:dont feel
-0.11 -0.15 en:dont have
0.42 0.41 en:dont intend
-0.01 0.20 en:dont know
0.56 0.56 en:dont look
-0.02 0.57 en:dont see
0.41 0.36 en:dont tell
0.29 1.01 en:dont think
0.55 0.54 en:dont trust
-0.12 -0.00 en:dont wanna
0.04 0.06 en:dont want
0.02 -0.12 en:dont worry
0.07 0.19 en:door
-0.46 -0.49 en:dose
-0.12 -0.26 en:double
-0.18 0.24 en:down
0.02 0.19 en:down the
0.35 0.92 en:downst
0.61 0.31 en:drank
-0.13 -0.08 en:drawer
-0.71 0.76 en:drinki
0.09 0.74 en:drivin
0.02 -0.03 en:drove
-0.05 0.81 en:drunk
0.37 0.24 en:drunk and
-0.44 -0.51 en:dry
-0.24 -0.61 en:dying
-0.41 -0.50 en:dying in
-0.21 -0.23 en:dying it
-0.51 -0.49 en:dying on
0.25 -0.08 en:each
-0.43 -0.34 en:each mornin
0.34 0.43 en:each of
-0.01 -0.11 en:each other
-0.59 0.15 en:easier
0.46 0.25 en:easy
0.33 0.17 en:easy to
-0.45 -0.07 en:eat
-0.36 0.21 en:eaten
-0.18 0.55 en:eaten since
-0.20 -0.42 en:edge
-0.00 -0.04 en:eighty
0.50 0.68 en:else
0.30 0.23 en:email
-0.44 0.55 en:empty
0.39 0.53 en:end
0.55 0.57 en:end for
0.22 -0.22 en:end i
0.76 0.92 en:end it
0.20 0.68 en:end my
-0.22 0.10 en:end of
-0.48 -0.53 en:end this
-0.80 -0.83 en:ended
0.43 0.48 en:ending
-0.34 0.17 en:ending it
0.37 0.42 en:ending my
-0.05 0.38 en:ends
0.55 0.54 en:ends this
0.40 0.45 en:englis
-0.34 -0.23 en:enough
-0.05 -0.18 en:enough of
-0.03 0.39 en:enough to
-0.26 -0.34 en:envelo
0.16 0.34 en:even
-0.02 -0.50 en:evenin
-0.41 -0.51 en:ever
0.08 0.43 en:every
-0.32 0.47 en:every day
0.12 -0.21 en:every night
0.15 1.81 en:everyo
0.41 0.21 en:everyo will
-0.20 0.63 en:everyt
-0.16 0.33 en:everyt and
-0.04 0.21 en:ex
0.19 0.42 en:ex says
-0.58 1.09 en:exactl
-0.41 -0.46 en:exam
-0.37 -0.44 en:execut
-0.42 -0.35 en:exhaus
-0.73 0.59 en:exist
-0.39 0.71 en:existi
0.80 0.66 en:explod
-0.16 0.22 en:face
0.35 0.42 en:fail
-0.37 0.49 en:failed
-0.25 -0.33 en:family
0.31 0.77 en:fantas
0.22 0.55 en:fantas about
0.33 0.66 en:far
-0.52 -0.46 en:farmer
-0.20 0.52 en:fast
0.06 0.60 en:fault
-0.41 -0.47 en:fear
-0.42 -0.07 en:feel
0.41 0.32 en:feel afraid
-0.63 0.68 en:feel dead
-0.76 0.01 en:feel like
-0.25 -0.31 en:feel ready
-0.38 -0.13 en:feel so
-0.13 0.25 en:feel trappe
-0.08 -0.01 en:feelin
-0.45 0.26 en:feels
-0.23 -0.19 en:feet
-0.82 -0.15 en:fell
-0.43 0.15 en:fell off
0.38 -0.53 en:felt
-0.19 -0.19 en:fence
-0.43 0.48 en:fiftee
-0.48 0.01 en:fight
0.12 0.01 en:filled
0.51 0.50 en:filled the
-0.02 -0.24 en:final
-0.35 -0.38 en:finall
-0.01 -0.03 en:finall at
-0.17 -0.22 en:finall got
0.59 0.55 en:find
0.43 0.34 en:find me
0.58 0.14 en:finds
0.47 0.37 en:finds me
-0.16 -0.22 en:fine
0.44 0.35 en:finish
0.09 -0.01 en:finish it
-0.41 -0.46 en:finish the
-0.40 -0.47 en:fire
-0.12 -0.13 en:fire to
-0.46 -0.50 en:firewo
-0.29 -0.24 en:first
-0.32 -0.18 en:first time
-0.17 -0.02 en:five
0.10 -0.15 en:five minute
-0.73 -0.51 en:fixed
-0.47 -0.66 en:flat
-0.31 0.39 en:flatma
-0.21 -0.22 en:floor
-0.21 -0.20 en:floor with
0.66 0.68 en:folder
0.67 0.53 en:follow
-0.45 0.79 en:food
-0.32 -0.43 en:foot
-0.46 -0.50 en:footba
0.01 -0.06 en:for
-0.49 -0.35 en:for a
0.14 -0.06 en:for an
0.27 0.15 en:for asking
0.37 0.47 en:for each
-0.08 -0.20 en:for everyt
-0.26 -0.07 en:for five
0.05 0.13 en:for good
-0.20 0.17 en:for him
0.59 0.41 en:for me
0.10 0.00 en:for my
-0.11 0.40 en:for suicid
-0.73 -0.74 en:for the
0.12 0.10 en:for to
-0.47 -0.36 en:for tonigh
-0.28 0.41 en:for two
0.44 0.47 en:for when
0.14 -0.40 en:foreve
-0.40 -0.15 en:foreve from
-0.90 -0.53 en:forgot
-0.47 -0.05 en:forgot my
-0.53 -0.49 en:form
0.08 0.31 en:forty
-0.74 0.04 en:found
-0.52 -0.17 en:found me
-0.11 0.23 en:found the
-0.51 -0.72 en:four
0.52 0.61 en:free
0.72 0.67 en:fresh
0.51 0.47 en:fresh cuts
-0.34 -0.22 en:friday
-0.19 0.35 en:friend
-0.41 -0.31 en:friend is
0.76 0.67 en:from
-0.15 0.19 en:from cuttin
0.43 0.33 en:from killin
0.50 0.58 en:from my
-0.49 -0.38 en:from the
0.16 0.63 en:front
0.12 0.45 en:front of
-0.15 -0.31 en:full
-0.19 -0.25 en:full of
-0.09 0.03 en:fun
0.12 0.74 en:funera
0.35 0.30 en:funny
-0.67 0.71 en:future
-0.63 -0.60 en:game
0.48 0.44 en:garage
0.29 0.29 en:garage and
-0.22 -0.40 en:garden
0.10 0.13 en:gas
-0.32 -0.63 en:gave
-0.03 -0.19 en:gave me
0.15 -0.02 en:gave my
-0.31 -0.27 en:gave the
-0.54 -0.41 en:gave up
-0.01 0.65 en:get
0.33 0.43 en:get my
-0.26 -0.13 en:get out
0.31 0.16 en:get the
0.06 0.72 en:gets
0.13 0.55 en:gettin
0.91 0.91 en:girl
-0.40 0.63 en:girlfr
0.37 0.39 en:girls
-0.02 0.52 en:give
-0.61 0.86 en:given
-0.53 0.57 en:given up
-0.45 0.36 en:gives
-0.44 0.27 en:giving
-0.35 -0.35 en:giving away
-0.86 -0.33 en:glad
1.10 1.10 en:gna
0.44 0.34 en:go
0.40 0.54 en:go back
0.27 0.17 en:go into
0.42 0.38 en:go on
-0.40 -0.61 en:go to
-0.06 0.74 en:god
-0.12 0.13 en:god takes
0.14 -0.09 en:goes
-0.37 -0.35 en:goes to
0.97 0.58 en:going
-0.05 -0.38 en:gone
0.37 0.28 en:gonna
0.19 -0.09 en:gonna be
0.35 0.36 en:gonna call
0.02 0.03 en:gonna do
-0.35 -0.34 en:gonna end
0.40 0.37 en:gonna hang
-0.04 0.09 en:gonna hurt
0.13 -0.02 en:gonna kill
0.50 0.43 en:gonna make
0.36 0.45 en:gonna stab
0.40 0.39 en:gonna stop
0.26 0.35 en:gonna suicid
0.30 0.40 en:gonna take
-0.16 -0.17 en:gonna tell
0.43 0.46 en:gonna unaliv
0.53 0.51 en:gonna ~
0.19 -0.13 en:good
0.34 -0.01 en:goodby
-0.16 0.29 en:goodby letter
-0.25 -0.32 en:goodby to
0.45 0.52 en:google
0.32 0.37 en:google how
-0.61 -0.74 en:got
0.47 0.48 en:got a
0.32 0.39 en:got my
-0.49 -0.46 en:got out
-0.20 -0.34 en:got the
0.09 -0.02 en:gotta
0.23 0.22 en:gotta look
-0.21 -0.42 en:gran
-0.42 -0.45 en:granda
0.18 0.07 en:great
-0.44 -0.06 en:group
0.30 -0.10 en:grown
0.33 0.47 en:guess
0.43 0.56 en:gun
-0.44 -0.09 en:gun and
0.29 0.39 en:gun in
0.34 0.36 en:gun to
0.33 0.14 en:guts
0.23 0.10 en:guts and
-0.19 0.12 en:guy
-0.02 -0.52 en:had
0.17 -0.31 en:had a
-0.18 -0.27 en:had enough
-0.64 0.02 en:had me
-0.34 -0.43 en:had to
-0.85 -0.57 en:haha
-0.74 -0.75 en:hair
0.57 0.37 en:half
0.40 0.26 en:half a
-0.62 -0.82 en:hamlet
0.19 0.21 en:hammer
0.07 -0.16 en:hand
-0.24 0.33 en:handed
-0.21 0.21 en:handed in
0.71 0.02 en:hands
0.44 0.34 en:hands on
0.51 0.54 en:hang
0.09 0.16 en:hang myself
0.04 -0.38 en:hangin
-0.20 -0.38 en:hangs
-0.14 -0.27 en:hangs himsel
-0.60 -0.40 en:happen
0.57 0.92 en:happie
-0.67 0.48 en:happie if
-0.34 0.28 en:happy
-0.21 0.06 en:hard
-0.39 -0.36 en:hard i
0.14 -0.08 en:hard to
-0.65 -0.52 en:harm
-0.20 0.51 en:harmed
-0.13 -0.31 en:has
-0.03 -0.16 en:has a
-0.27 0.57 en:has been
-0.99 0.06 en:hate
-0.49 0.54 en:hate my
0.48 0.46 en:hav
-0.16 -0.46 en:have
0.01 0.03 en:have a
-0.20 -0.32 en:have any
-0.53 -0.40 en:have died
0.06 -0.18 en:have my
-0.01 -0.08 en:have the
-0.20 0.74 en:havent
-0.64 0.53 en:havent eaten
-0.31 0.42 en:havent slept
0.34 0.42 en:havent told
0.81 0.58 en:having
0.20 0.05 en:he
0.16 0.19 en:he comes
0.48 0.44 en:he just
0.20 0.23 en:he likes
0.13 0.14 en:he parks
0.34 0.36 en:he put
0.35 0.14 en:he raped
-0.23 -0.38 en:he said
-0.08 0.40 en:he say
0.19 0.11 en:he says
0.21 0.47 en:he took
0.14 0.18 en:he touche
-0.42 -0.08 en:he was
0.09 0.56 en:he wont
0.45 -0.12 en:head
0.49 0.56 en:head agains
0.34 0.36 en:head tonigh
-0.37 -0.06 en:healed
0.25 0.06 en:hear
0.52 0.41 en:hear him
-0.20 0.03 en:heard
-0.74 0.05 en:hearin
-0.80 -1.01 en:heart
-0.04 -0.19 en:heart is
0.44 0.33 en:heart pills
-0.44 -0.53 en:heat
-0.21 -0.08 en:heavy
-0.14 0.33 en:heavy feelin
-0.08 -0.18 en:hed
0.02 -0.20 en:hed kill
0.62 0.55 en:held
0.47 0.19 en:hell
0.10 0.23 en:hell finish
-0.13 0.42 en:hell kill
0.69 1.13 en:help
0.49 0.62 en:help i
-0.49 -0.43 en:helped
-0.05 -0.34 en:her
-0.25 0.25 en:her own
0.30 -0.11 en:here
0.49 0.24 en:here and
0.26 0.31 en:here anymor
-0.42 -0.28 en:here for
-0.47 0.35 en:hersel
0.63 0.60 en:hes
-0.27 -0.49 en:hes a
0.25 0.08 en:hes asleep
0.48 0.45 en:hes breaki
0.41 0.43 en:hes coming
0.66 0.44 en:hes gonna
0.45 0.47 en:hes got
0.28 0.72 en:hes locked
-0.36 -0.28 en:hes never
0.16 0.07 en:hiding
0.36 0.47 en:hiding in
0.47 0.58 en:high
0.34 0.42 en:high enough
0.82 0.76 en:higher
-0.26 -0.30 en:him
0.15 -0.05 en:him and
-0.22 -0.03 en:him so
0.13 0.10 en:him tonigh
-0.87 1.01 en:himsel
-0.53 0.40 en:himsel if
-0.09 0.16 en:himsel in
-0.05 -0.31 en:his
0.25 0.17 en:his hands
0.23 0.22 en:his house
-0.36 0.50 en:his life
-0.23 -0.47 en:his wife
-0.98 -0.92 en:hit
-0.24 -0.13 en:hit me
0.17 -0.24 en:hit the
0.25 0.04 en:hittin
0.22 0.33 en:hittin me
0.87 0.62 en:hold
0.30 0.28 en:hold it
0.48 0.32 en:hold out
0.59 0.79 en:holdin
0.31 0.50 en:holdin the
0.37 -0.32 en:holds
-0.65 -0.81 en:holida
1.22 0.94 en:home
0.26 0.29 en:home and
0.27 0.17 en:home id
0.51 0.36 en:home now
-0.47 -0.40 en:homewo
-0.26 -0.18 en:homewo makes
0.02 0.02 en:honest
0.42 0.62 en:honest i
0.04 0.74 en:hope
-0.51 0.66 en:hopele
0.31 0.38 en:hose
-0.69 0.13 en:hospit
-0.31 0.09 en:hospit after
-0.28 -0.16 en:hospit for
0.62 0.03 en:hour
0.36 0.22 en:hour ago
0.18 0.32 en:house
-0.10 0.45 en:house and
-0.05 -0.34 en:how
-0.01 -0.35 en:how do
-0.13 0.28 en:how it
0.25 0.30 en:how many
0.45 0.20 en:how to
-0.89 -0.83 en:hung
-0.52 -0.44 en:hung over
-0.35 -0.33 en:huntin
0.16 0.27 en:hurt
-0.15 -0.27 en:hurt anyone
0.14 0.10 en:hurt myself
-0.25 0.53 en:hurt someon
-0.47 -0.31 en:hurtin
-0.50 -0.22 en:hurtin myself
0.08 -0.01 en:hurts
-0.38 0.37 en:husban
-0.18 0.12 en:i
0.44 0.33 en:i alread
-0.34 -0.49 en:i ate
0.44 0.43 en:i attemp
0.38 0.30 en:i believ
-0.48 -0.56 en:i bled
0.26 0.37 en:i bought
0.17 0.24 en:i can
0.23 0.21 en:i cant
0.04 0.24 en:i cost
-0.32 -0.27 en:i could
-0.35 0.33 en:i couldn
-0.59 -0.45 en:i cried
-0.17 -0.14 en:i cut
-0.47 -0.46 en:i decide
0.23 0.21 en:i did
-0.37 -0.36 en:i didnt
-0.37 -0.27 en:i died
-0.22 -0.30 en:i disapp
-0.49 -0.06 en:i do
-0.09 -0.15 en:i dont
0.35 0.53 en:i drank
-0.05 -0.05 en:i drove
-0.62 -0.14 en:i feel
-0.44 0.26 en:i fell
-0.29 -0.45 en:i felt
0.08 0.01 en:i filled
0.20 0.05 en:i finall
0.19 0.23 en:i finish
-0.49 -0.44 en:i forgot
-0.11 0.16 en:i found
-0.26 -0.34 en:i gave
-0.72 0.33 en:i get
0.48 0.56 en:i go
0.20 0.21 en:i google
-0.73 -0.50 en:i got
-0.71 0.04 en:i hate
-0.10 0.49 en:i havent
-0.59 0.53 en:i hear
-0.31 -0.08 en:i heard
0.03 0.53 en:i hope
0.22 0.33 en:i imagin
0.50 0.59 en:i inject
0.36 0.41 en:i intend
0.11 -0.09 en:i jumped
-0.19 0.83 en:i just
0.25 0.51 en:i keep
0.19 0.42 en:i know
-0.39 -0.36 en:i laughe
0.02 0.58 en:i leave
0.48 0.46 en:i left
0.05 -0.32 en:i look
0.04 0.44 en:i lost
-0.16 -0.18 en:i love
0.11 -0.01 en:i made
0.54 0.60 en:i mean
0.34 0.35 en:i meant
-0.31 0.21 en:i met
-0.41 -0.41 en:i miss
-0.09 -0.08 en:i nearly
0.18 -0.03 en:i need
0.17 -0.06 en:i needed
0.10 -0.29 en:i never
-0.17 0.62 en:i nolong
0.57 0.55 en:i not
-0.10 0.29 en:i only
0.51 0.58 en:i overdo
-0.37 -0.39 en:i picked
-0.12 0.13 en:i pray
-0.11 -0.40 en:i promis
0.40 0.62 en:i put
-0.27 -0.31 en:i ran
-0.11 -0.36 en:i read
0.31 0.30 en:i really
-0.24 0.23 en:i relaps
-0.03 -0.23 en:i said
-0.36 -0.48 en:i saw
-0.42 0.31 en:i say
0.07 0.45 en:i see
-0.14 0.37 en:i self
-0.35 -0.39 en:i sent
-0.44 -0.53 en:i set
0.42 0.77 en:i should
-0.27 -0.49 en:i shoute
-0.70 -0.73 en:i slept
-0.45 0.12 en:i still
-0.42 -0.14 en:i stood
-0.25 -0.02 en:i stoppe
-0.45 -0.18 en:i surviv
0.15 0.44 en:i swallo
-0.44 -0.19 en:i take
-0.45 -0.59 en:i tell
0.16 0.05 en:i think
-0.13 0.54 en:i though
-0.23 -0.29 en:i told
0.01 -0.16 en:i took
0.36 0.78 en:i tried
-0.05 0.35 en:i try
0.42 0.47 en:i type
-0.44 0.62 en:i used
-0.45 -0.50 en:i walked
0.47 0.16 en:i wanna
0.58 0.22 en:i want
-0.07 0.07 en:i wanted
-0.29 -0.01 en:i was
0.56 0.57 en:i wasnt
-0.04 -0.20 en:i went
-0.29 0.19 en:i werent
-0.36 0.80 en:i wish
-0.06 0.11 en:i woke
-0.50 0.33 en:i wonder
0.67 0.41 en:i wont
-0.58 -0.58 en:i work
-0.25 -0.11 en:i worry
0.06 0.75 en:i wouldn
0.08 -0.20 en:i wrote
-0.87 -1.19 en:i ~
-0.36 -0.45 en:ice
-0.26 -0.32 en:ice cream
-0.36 -0.18 en:id
-0.52 0.32 en:id a
-0.52 -0.46 en:id die
0.24 0.17 en:id do
0.40 0.47 en:id have
0.48 0.33 en:id kill
-0.55 -0.65 en:id like
-0.18 0.41 en:id never
-0.32 0.37 en:id not
-0.14 -0.08 en:id rather
0.27 0.17 en:id sooner
-0.27 0.24 en:id the
-0.72 -0.62 en:id to
-0.39 -0.57 en:id ~
0.41 0.36 en:idc
-0.71 -0.49 en:idea
-0.72 -0.55 en:if
-0.41 -0.09 en:if a
-0.57 -0.59 en:if gotta
-0.38 -0.38 en:if he
0.09 0.49 en:if i
0.23 0.10 en:if id
0.47 0.40 en:if she
-0.43 -0.49 en:if the
0.58 0.33 en:if they
-0.07 -0.20 en:if you
0.04 0.40 en:ill
-0.21 -0.30 en:ill be
-0.15 -0.11 en:ill do
0.57 0.46 en:ill explod
0.67 0.40 en:ill kill
0.38 0.22 en:ill not
0.32 0.27 en:ill strang
0.40 0.46 en:im
-0.59 0.40 en:im a
0.55 0.44 en:im about
0.24 0.28 en:im actual
-0.48 -0.50 en:im afraid
-0.48 -0.37 en:im at
0.58 0.50 en:im bleedi
0.24 0.24 en:im bringi
-0.57 0.45 en:im broken
-0.03 -0.11 en:im done
0.25 0.22 en:im eighty
0.03 -0.03 en:im ending
-0.30 -0.25 en:im exhaus
-0.14 -0.04 en:im finall
0.27 0.34 en:im gettin
-0.62 -0.23 en:im glad
0.47 0.35 en:im gna
0.71 0.82 en:im going
0.24 0.20 en:im gone
0.47 0.39 en:im gonna
0.58 0.42 en:im having
0.36 0.47 en:im hiding
0.42 0.44 en:im holdin
0.51 0.36 en:im home
0.12 0.49 en:im in
0.33 0.36 en:im jumpin
-0.55 -0.45 en:im just
0.09 0.08 en:im leavin
-0.29 -0.29 en:im locked
0.38 0.29 en:im lookin
0.47 0.23 en:im not
0.06 -0.01 en:im on
-0.73 -0.72 en:im only
0.27 0.37 en:im outsid
0.22 0.28 en:im planni
0.59 0.60 en:im ready
-0.64 -0.46 en:im safe
-0.37 -0.40 en:im scared
0.39 0.49 en:im sittin
-0.27 0.27 en:im so
0.44 0.39 en:im sorry
0.40 0.34 en:im starti
-0.41 0.29 en:im stress
0.42 0.45 en:im suicid
0.38 0.33 en:im taking
-0.25 -0.12 en:im the
0.60 0.66 en:im thinki
-0.17 -0.14 en:im tired
0.62 0.60 en:im up
-0.40 -0.28 en:im worrie
-0.37 -0.35 en:im writin
-0.64 -0.82 en:im ~
-0.06 0.59 en:imagin
-0.34 -0.30 en:in
-0.37 -0.49 en:in a
-0.45 -0.03 en:in an
-0.27 -0.26 en:in class
-0.22 0.32 en:in colleg
-0.37 -0.33 en:in farmer
0.12 0.45 en:in front
0.26 0.34 en:in his
-0.41 0.16 en:in hospit
0.45 0.09 en:in it
-0.49 0.20 en:in march
-0.25 -0.16 en:in may
0.10 0.17 en:in my
-0.43 0.26 en:in spring
0.17 0.06 en:in the
-0.35 -0.40 en:in this
0.34 0.29 en:in time
-0.48 -0.55 en:in traffi
0.20 -0.13 en:inject
0.50 0.59 en:inject all
-0.47 0.38 en:inside
-0.30 0.55 en:instea
-0.15 -0.30 en:insuli
0.55 0.44 en:insura
0.78 0.85 en:intend
0.56 0.61 en:intend to
-0.41 0.62 en:intent
1.13 0.92 en:into
0.37 0.24 en:into a
0.78 0.68 en:into my
0.20 0.03 en:into that
0.25 0.18 en:into the
0.30 0.27 en:invoic
0.93 0.93 en:iron
0.29 0.32 en:iron and
0.61 0.48 en:is
-0.56 -0.64 en:is about
0.42 0.34 en:is beatin
0.21 0.11 en:is better
0.28 0.27 en:is finish
-0.19 -0.25 en:is full
0.34 0.42 en:is high
0.13 -0.17 en:is hurtin
0.04 0.04 en:is in
-0.43 -0.12 en:is it
-0.62 -0.63 en:is leakin
0.35 0.37 en:is locked
0.32 0.30 en:is my
0.28 0.09 en:is on
0.16 0.31 en:is over
-0.64 -0.46 en:is suicid
-0.31 -0.34 en:is that
0.28 0.23 en:is the
0.52 0.51 en:is to
-0.35 -0.29 en:is tomorr
-0.44 -0.63 en:is ~
0.76 0.22 en:isnt
0.32 0.46 en:isnt a
0.05 0.26 en:isnt worth
0.17 0.12 en:it
0.34 0.22 en:it after
0.02 0.46 en:it again
0.02 0.56 en:it all
0.21 0.13 en:it and
-0.13 0.45 en:it anymor
0.18 0.50 en:it but
0.05 0.36 en:it gets
0.55 0.44 en:it gotta
0.07 -0.18 en:it hurts
-0.31 -0.35 en:it if
-0.11 -0.13 en:it im
-0.06 -0.31 en:it in
0.41 -0.19 en:it isnt
0.44 0.43 en:it ive
0.36 0.12 en:it on
-0.41 -0.47 en:it out
0.35 0.34 en:it stop
0.16 -0.05 en:it takes
0.07 -0.44 en:it throug
-0.31 -0.32 en:it to
0.00 0.14 en:it tonigh
-0.21 0.19 en:it took
0.11 -0.22 en:it was
0.37 0.31 en:it wasnt
-0.34 -0.37 en:it went
0.45 0.36 en:it will
-0.02 0.46 en:it would
-0.05 0.33 en:it wouldn
0.70 0.75 en:itll
0.50 0.53 en:itll be
0.43 0.16 en:its
0.14 -0.12 en:its a
-0.36 -0.11 en:its all
0.11 -0.12 en:its done
0.34 0.33 en:its in
-0.15 -0.15 en:its not
-0.10 0.20 en:its the
-0.31 -0.32 en:its time
0.50 0.45 en:its too
0.21 0.48 en:ive
0.02 -0.24 en:ive a
-0.03 0.18 en:ive been
0.33 0.38 en:ive bought
0.40 0.44 en:ive cut
0.65 0.61 en:ive decide
-0.23 -0.24 en:ive fear
0.35 0.28 en:ive found
-0.44 0.61 en:ive given
0.72 0.81 en:ive got
-0.04 0.04 en:ive had
0.28 0.33 en:ive just
0.30 0.30 en:ive left
-0.11 0.19 en:ive lost
0.45 0.56 en:ive made
0.15 0.11 en:ive my
-0.63 -0.68 en:ive never
-0.06 -0.12 en:ive no
0.17 0.11 en:ive put
-0.47 -0.41 en:ive saved
0.36 0.35 en:ive sorted
0.28 0.21 en:ive starte
-0.04 0.25 en:ive stoppe
0.41 0.38 en:ive taken
0.76 0.50 en:ive the
0.23 0.27 en:ive them
-0.09 0.48 en:ive though
0.31 0.55 en:ive what
0.13 0.25 en:ive writte
-0.01 -0.09 en:ive ~
0.36 0.32 en:jo
-0.31 -0.46 en:job
-0.31 -0.29 en:job on
-0.07 0.83 en:join
-0.04 -0.31 en:joke
0.14 0.17 en:joke i
0.70 0.83 en:joking
0.48 0.73 en:jump
-0.01 -0.04 en:jump out
-0.54 -0.22 en:jumped
0.28 0.32 en:jumped in
-0.57 -0.27 en:jumped off
-0.20 -0.30 en:jumped out
0.46 0.50 en:jumpin
0.40 0.26 en:jumps
0.07 -0.18 en:june
-0.13 0.07 en:just
-0.26 0.15 en:just a
-0.57 0.21 en:just dont
0.39 0.22 en:just end
0.56 0.71 en:just kill
0.48 0.27 en:just need
0.53 0.57 en:just swallo
-0.17 -0.24 en:just tired
0.11 0.35 en:just wanna
0.22 0.18 en:just wanted
0.69 0.77 en:keep
-0.38 0.64 en:keep hearin
0.33 0.25 en:keep lookin
0.29 0.27 en:keep myself
0.35 0.23 en:keep the
-0.34 0.32 en:keep thinki
0.15 0.42 en:keeps
-0.40 0.22 en:keeps a
-0.38 -0.53 en:kept
0.28 0.53 en:key
-0.17 -0.16 en:keys
-0.58 -0.20 en:kids
-0.44 -0.44 en:kids are
-0.23 0.24 en:kids deserv
-0.08 -0.12 en:kids were
0.67 0.41 en:kill
-0.47 0.51 en:kill hersel
0.14 0.18 en:kill him
-0.61 0.65 en:kill himsel
0.26 0.11 en:kill me
0.45 0.27 en:kill my
0.02 -0.22 en:kill myself
0.24 -0.20 en:killed
-0.24 0.11 en:killed himsel
-0.41 -0.52 en:killed me
0.61 0.45 en:killed myself
-0.30 -0.52 en:killer
-0.29 0.28 en:killin
0.21 0.89 en:killin myself
-0.15 -0.47 en:kind
-0.17 -0.06 en:kitche
0.39 0.78 en:kms
0.47 0.38 en:kms so
0.26 0.26 en:kms tonigh
-0.65 -0.61 en:knee
-0.36 -0.42 en:knees
-0.09 -0.25 en:knew
0.11 -0.06 en:knife
0.18 0.18 en:knife in
0.38 0.42 en:knife is
0.44 0.22 en:knife to
-0.30 -0.41 en:knives
0.24 0.66 en:know
-0.26 0.17 en:know how
0.08 0.55 en:know if
0.14 -0.04 en:know the
0.38 0.56 en:know what
0.23 0.19 en:know where
-0.21 0.30 en:know why
0.73 0.65 en:knows
0.49 0.59 en:lake
0.69 0.61 en:laptop
0.59 0.30 en:las
0.13 0.59 en:last
0.22 0.02 en:last day
0.31 0.25 en:last messag
-0.75 0.27 en:last month
0.24 0.45 en:last night
-0.48 0.34 en:last week
-0.55 0.12 en:last year
-0.38 -0.66 en:late
-0.72 -0.33 en:lately
-0.55 -0.51 en:laughe
-0.39 -0.36 en:laughe so
-0.33 -0.45 en:leafle
-0.87 -0.88 en:leakin
0.29 0.21 en:leave
0.34 0.56 en:leave the
-0.62 -0.53 en:leaves
0.12 0.11 en:leavin
1.08 1.33 en:left
0.13 0.30 en:left for
0.61 0.55 en:left is
0.40 0.38 en:left the
0.45 0.50 en:leg
0.10 0.09 en:leg over
0.25 -0.19 en:legs
0.34 -0.25 en:let
0.57 0.63 en:let me
-0.70 -0.59 en:lets
-0.10 -0.23 en:letter
0.03 -0.01 en:letter for
-0.41 -0.37 en:letter to
-0.29 0.72 en:lie
0.17 0.21 en:life
-0.60 -0.30 en:life and
0.05 0.34 en:life is
0.05 0.26 en:life isnt
-0.40 0.83 en:light
0.50 0.35 en:light i
-0.47 0.39 en:like
0.15 -0.03 en:like dying
0.08 -0.13 en:like i
-0.09 -0.03 en:like im
-0.34 0.60 en:like it
-0.24 0.68 en:like not
-0.29 0.43 en:like this
-0.53 -0.55 en:like to
0.28 0.32 en:likes
0.20 0.23 en:likes the
0.47 0.19 en:line
0.42 0.38 en:lined
0.30 0.27 en:lined up
0.69 0.60 en:list
-0.42 -0.56 en:lists
0.52 0.96 en:little
0.45 0.38 en:little girl
0.49 -0.01 en:live
0.31 0.65 en:live anymor
-0.40 -0.15 en:live foreve
0.51 0.53 en:live more
0.76 0.98 en:living
0.37 0.25 en:living anymor
0.40 0.63 en:loaded
-0.35 -0.34 en:locked
0.56 0.81 en:locked in
-0.62 -0.47 en:locked out
-0.47 -0.39 en:locked the
0.31 -0.01 en:lol
-0.31 0.13 en:long
-0.23 -0.02 en:long time
0.31 0.88 en:longer
0.48 0.40 en:look
-0.03 0.32 en:look after
0.60 0.59 en:look for
0.08 -0.17 en:looked
1.10 1.17 en:lookin
0.45 0.30 en:lookin at
-0.32 -0.36 en:lose
-0.23 -0.26 en:lose it
-0.13 0.87 en:lost
-0.40 0.25 en:lost my
-0.07 0.50 en:lost the
0.26 -0.27 en:lot
0.09 -0.15 en:lot of
0.44 0.25 en:lots
0.24 0.15 en:lots of
0.24 -0.07 en:loud
-0.32 -0.43 en:love
0.41 0.41 en:love you
0.54 0.58 en:loved
0.26 0.20 en:lovely
-0.75 0.21 en:low
-0.48 -0.05 en:low but
0.05 -0.14 en:made
-0.35 -0.21 en:made me
0.42 0.36 en:made sure
-0.24 -0.34 en:made up
0.21 0.38 en:make
0.58 0.53 en:make it
-0.34 0.29 en:make myself
0.25 0.23 en:make sure
-0.37 -0.25 en:makes
-0.26 -0.18 en:makes me
-0.38 -0.61 en:making
0.22 -0.21 en:man
-0.12 -0.13 en:man set
-0.10 0.30 en:manage
0.09 0.19 en:many
0.46 0.36 en:many pills
-0.55 0.32 en:march
-0.44 0.16 en:march and
0.47 0.34 en:margar
0.11 0.02 en:maths
-0.36 0.49 en:matter
-0.40 0.49 en:matter to
-0.67 -0.52 en:may
0.53 0.51 en:maybe
0.12 0.48 en:me
-0.45 -0.33 en:me a
0.53 0.37 en:me again
0.45 -0.09 en:me and
-0.51 0.19 en:me but
-0.51 -0.51 en:me dead
0.17 0.36 en:me down
0.11 0.07 en:me for
0.27 0.16 en:me from
0.00 0.58 en:me her
-0.02 0.34 en:me i
-0.31 -0.29 en:me if
-0.41 -0.24 en:me im
0.44 0.61 en:me in
0.24 0.10 en:me it
0.42 0.47 en:me ive
-0.05 0.33 en:me last
0.35 0.46 en:me leave
-0.08 0.56 en:me now
-0.20 -0.23 en:me out
0.44 0.33 en:me saying
0.29 0.31 en:me three
-0.46 -0.27 en:me to
-0.23 -0.28 en:me under
0.29 0.04 en:me up
-0.26 -0.18 en:me wanna
0.16 0.42 en:me when
0.51 0.51 en:me with
0.75 0.84 en:mean
0.47 0.49 en:meant
0.05 0.45 en:medici
-0.57 -0.56 en:meetin
-0.27 0.17 en:messag
-0.44 0.29 en:met
-0.31 0.21 en:met my
0.48 0.57 en:mi
0.62 0.84 en:might
-0.17 0.09 en:mind
-0.21 0.14 en:minute
0.10 -0.15 en:minute of
-0.71 -0.72 en:miss
-0.24 -0.41 en:miss him
-0.48 -0.61 en:missed
0.57 0.49 en:moms
0.30 0.29 en:moms pills
-0.32 -0.60 en:monday
-0.47 -0.39 en:money
-0.41 0.45 en:money and
-0.39 0.35 en:month
-0.37 0.37 en:months
0.08 -0.10 en:more
-0.28 0.32 en:mornin
0.10 -0.16 en:mornin i
0.15 -0.09 en:mostly
0.37 0.49 en:mouth
-0.69 -0.61 en:move
0.31 0.15 en:move the
-0.63 -0.70 en:moved
-0.37 -0.43 en:moved out
0.61 0.51 en:movie
-0.41 0.41 en:much
0.28 -0.09 en:much i
-0.04 0.45 en:much longer
-0.40 -0.30 en:much that
-0.02 0.24 en:mum
-0.34 -0.12 en:mum died
0.35 0.28 en:mum now
0.13 0.25 en:mum said
-0.28 -0.10 en:mum she
-0.23 0.24 en:mum than
-0.01 -0.16 en:mums
-0.73 -0.71 en:murder
-0.24 -0.21 en:music
-0.36 -0.44 en:my
-0.14 -0.14 en:my accoun
0.07 0.43 en:my age
-0.09 -0.08 en:my antide
0.04 0.12 en:my arm
-0.39 -0.41 en:my aunts
0.33 0.38 en:my bag
0.37 0.25 en:my bank
0.49 0.48 en:my bed
-0.31 0.09 en:my best
-0.41 0.36 en:my boss
0.16 0.06 en:my boyfri
0.47 0.44 en:my brothe
0.11 0.53 en:my buildi
0.49 0.31 en:my car
-0.11 -0.08 en:my cat
-0.35 -0.34 en:my coat
-0.43 0.23 en:my cousin
-0.31 0.43 en:my cowork
-0.37 -0.23 en:my dad
-0.16 -0.24 en:my daught
-0.22 -0.20 en:my doctor
0.23 0.34 en:my dog
0.29 0.32 en:my englis
-0.03 0.15 en:my ex
-0.22 0.28 en:my flatma
-0.23 -0.28 en:my foot
-0.47 -0.25 en:my friend
-0.28 0.45 en:my girlfr
0.44 0.35 en:my gran
-0.00 0.47 en:my hand
0.43 0.42 en:my hands
0.40 -0.01 en:my head
-0.31 -0.48 en:my heart
-0.26 -0.29 en:my husban
0.14 0.15 en:my insuli
-0.39 -0.36 en:my job
0.06 0.11 en:my kids
-0.37 -0.31 en:my knee
-0.26 -0.30 en:my knees
0.61 0.21 en:my last
0.26 0.30 en:my leg
0.18 -0.13 en:my legs
0.06 0.07 en:my life
0.27 0.20 en:my list
0.40 0.37 en:my little
0.15 -0.01 en:my manage
-0.03 -0.01 en:my mind
0.36 0.28 en:my moms
-0.01 0.40 en:my mum
-0.15 -0.25 en:my mums
-0.18 0.33 en:my name
0.38 0.44 en:my neck
-0.30 -0.16 en:my neighb
0.23 0.15 en:my new
-0.38 0.04 en:my niece
0.47 0.59 en:my note
-0.16 -0.19 en:my old
0.01 0.21 en:my own
0.18 -0.06 en:my parent
-0.56 0.62 en:my partne
-0.09 -0.40 en:my phone
-0.12 -0.35 en:my pills
-0.27 0.42 en:my room
0.15 0.23 en:my roomma
0.14 0.06 en:my sister
-0.41 -0.22 en:my skin
0.08 0.37 en:my sleep
0.33 0.51 en:my sleepi
-0.59 -0.09 en:my son
0.19 0.01 en:my sons
0.02 0.32 en:my stepfa
0.43 0.36 en:my stomac
0.16 0.21 en:my suffer
0.45 0.57 en:my therap
0.47 0.45 en:my thighs
0.56 0.54 en:my throat
-0.35 0.33 en:my twenti
0.24 0.47 en:my uncle
-0.40 0.48 en:my walls
-0.20 0.08 en:my wife
-0.42 -0.35 en:my will
0.52 0.63 en:my wrist
0.32 0.31 en:my wrists
-0.68 -0.79 en:my ~
0.54 0.44 en:myself
0.08 0.66 en:myself again
0.25 0.27 en:myself alive
0.15 0.11 en:myself an
-0.06 0.64 en:myself and
0.36 0.20 en:myself from
0.50 0.36 en:myself if
0.42 0.19 en:myself in
0.28 0.41 en:myself nothin
-0.13 -0.24 en:myself now
0.30 0.30 en:myself please
-0.10 0.42 en:myself so
-0.08 -0.23 en:myself this
0.04 -0.41 en:myself today
0.46 0.37 en:myself tonigh
-0.27 0.23 en:myself when
0.82 0.74 en:n
0.26 0.38 en:n i
-0.26 0.47 en:name
-0.49 0.66 en:names
-0.17 -0.28 en:nearly
-0.28 -0.30 en:nearly died
-0.34 -0.56 en:nearly ~
0.36 0.70 en:neck
1.07 0.69 en:need
0.39 0.36 en:need the
0.46 0.14 en:need them
0.36 0.14 en:need to
-0.16 -0.48 en:needed
0.34 0.29 en:needed to
-0.37 0.54 en:needs
0.19 0.23 en:needs to
-0.39 0.00 en:neighb
-0.86 -0.42 en:never
-0.59 -0.27 en:never been
-0.17 0.08 en:never do
-0.36 -0.28 en:never hit
0.13 0.46 en:never told
-0.51 -0.52 en:never tried
-0.47 -0.58 en:new
-0.13 -0.09 en:new job
-0.36 -0.29 en:new pills
-0.26 -0.34 en:news
-0.12 -0.13 en:news a
0.26 0.16 en:next
0.28 0.28 en:next one
0.45 0.50 en:next time
-0.12 0.19 en:next to
-0.33 -0.38 en:next week
0.51 0.53 en:ngl
0.36 0.38 en:ngl i
0.62 0.47 en:nice
-0.53 0.06 en:niece
0.31 0.50 en:night
0.07 0.01 en:night and
0.11 0.41 en:night i
0.25 0.26 en:night its
-0.48 0.07 en:nights
-0.61 0.53 en:nine
-0.54 -0.68 en:no
-0.12 -0.09 en:no i
-0.29 0.44 en:no intent
-0.49 0.45 en:no light
0.33 0.47 en:no need
0.35 0.31 en:no other
-0.28 0.53 en:no plan
0.24 0.42 en:no point
0.36 0.12 en:no reason
-0.13 0.25 en:no way
0.26 0.04 en:nobody
0.52 0.47 en:nobody knows
0.46 0.42 en:nobody will
0.13 0.34 en:nobody would
0.43 0.38 en:noise
0.02 0.87 en:nolong
-0.08 -0.32 en:none
0.28 0.19 en:noodle
-0.58 -0.27 en:normal
0.37 0.54 en:not
0.48 0.52 en:not a
0.43 0.28 en:not around
-0.18 0.44 en:not being
0.04 0.38 en:not even
-0.25 0.33 en:not exist
0.27 0.17 en:not go
-0.14 -0.25 en:not going
-0.44 -0.32 en:not gonna
-0.52 -0.31 en:not in
0.49 0.63 en:not safe
0.44 0.61 en:not scared
-0.12 0.57 en:not suicid
0.36 0.19 en:not sure
-0.52 0.24 en:not to
0.48 0.47 en:not while
0.91 0.97 en:note
0.10 -0.13 en:nothin
0.12 -0.20 en:nothin else
0.40 0.29 en:nothin i
-0.67 -0.22 en:notice
-0.03 -0.11 en:notice on
-0.39 -0.52 en:novel
-0.25 -0.23 en:novel the
0.47 0.50 en:now
-0.31 -0.40 en:now and
-0.09 0.19 en:now i
0.64 0.74 en:now im
0.22 0.11 en:now ive
-0.21 -0.18 en:now the
-0.41 0.21 en:nurse
-0.36 0.01 en:of
0.55 0.41 en:of a
-0.08 0.32 en:of being
0.18 -0.12 en:of blood
0.36 0.28 en:of dying
-0.31 0.09 en:of hospit
-0.45 -0.02 en:of hurtin
-0.05 -0.10 en:of it
0.33 0.31 en:of life
-0.18 0.36 en:of living
-0.14 0.07 en:of me
-0.35 -0.30 en:of my
-0.10 0.47 en:of people
0.15 -0.15 en:of pills
-0.37 0.50 en:of space
0.17 -0.05 en:of suicid
-0.16 0.11 en:of that
0.00 0.14 en:of the
0.47 0.48 en:of them
0.10 0.16 en:of this
0.15 0.06 en:of us
0.21 0.10 en:off
-0.21 -0.08 en:off a
0.12 0.47 en:off the
0.08 -0.14 en:ok
-0.19 0.96 en:okay
-0.14 -0.05 en:old
-0.16 -0.16 en:old dog
-0.01 0.06 en:on
-0.12 -0.00 en:on a
-0.46 0.16 en:on friday
0.13 0.24 en:on her
0.06 0.01 en:on it
-0.23 -0.32 en:on monday
0.40 0.42 en:on my
-0.25 0.40 en:on purpos
-0.05 -0.07 en:on sunday
-0.44 -0.31 en:on that
0.12 0.04 en:on the
0.14 0.58 en:on tuesda
0.25 0.52 en:once
0.82 0.85 en:one
0.30 0.15 en:one day
0.10 0.09 en:one leg
-0.08 0.05 en:one more
0.09 0.28 en:one thing
0.41 0.37 en:one way
0.28 0.15 en:one who
-0.25 -0.32 en:onions
0.53 0.76 en:online
0.25 0.39 en:only
0.45 0.47 en:only gotta
0.43 0.41 en:only one
-0.05 0.48 en:only the
0.43 0.47 en:only thing
-0.40 -0.45 en:only want
0.45 0.43 en:only way
1.10 1.06 en:open
0.37 0.40 en:open and
-0.16 -0.50 en:or
0.44 0.42 en:ordere
-0.51 -0.46 en:organi
0.72 0.54 en:other
0.29 0.32 en:other one
0.40 0.23 en:other way
-0.39 -0.36 en:otherw
-0.74 -0.42 en:our
-0.35 0.27 en:our neighb
0.20 -0.23 en:out
0.37 0.44 en:out and
-0.41 -0.43 en:out i
-0.39 -0.24 en:out in
-0.29 -0.14 en:out of
0.64 0.68 en:out out
0.20 0.15 en:out there
-0.33 -0.66 en:outliv
-0.05 0.61 en:outsid
0.34 0.33 en:outsid his
0.05 -0.27 en:over
-0.08 -0.05 en:over and
0.22 0.22 en:over im
-0.19 -0.28 en:over it
0.21 0.26 en:over my
0.39 0.30 en:over the
0.45 0.93 en:overdo
-0.31 0.09 en:overdo and
-0.29 -0.33 en:overdo i
-0.20 0.53 en:overdo on
-0.57 -0.52 en:overki
-0.41 -0.37 en:overki to
-0.32 0.06 en:own
-0.61 0.34 en:own funera
0.11 -0.17 en:own hands
0.18 0.27 en:own life
0.15 -0.22 en:paid
-0.24 -0.18 en:painte
-0.51 -0.58 en:panic
-0.12 -0.13 en:panic attack
0.08 -0.25 en:parent
0.44 0.49 en:park
0.19 0.21 en:parks
0.13 0.14 en:parks and
0.17 0.80 en:part
0.12 0.57 en:part of
-1.03 -0.28 en:partne
-0.18 -0.15 en:party
-0.30 -0.47 en:pass
0.17 0.38 en:passed
0.29 0.25 en:passed out
0.36 0.46 en:passpo
-0.23 -0.31 en:passwo
-0.16 -0.22 en:passwo in
0.40 0.12 en:past
0.24 -0.53 en:patien
0.29 0.26 en:pay
-0.12 -0.26 en:pe
0.22 -0.07 en:peace
0.20 0.03 en:peace with
-0.65 0.19 en:peacef
-0.90 0.66 en:people
-0.30 -0.43 en:people who
0.88 0.80 en:perman
-0.02 0.44 en:person
0.27 0.05 en:pharma
-0.41 -0.68 en:phone
-0.28 -0.26 en:phone contra
-0.50 0.28 en:pick
-0.62 -0.66 en:picked
-0.44 -0.39 en:picked up
0.38 0.35 en:pics
-0.29 0.14 en:pictur
-0.71 -0.74 en:pill
0.27 0.13 en:pills
0.17 0.08 en:pills and
0.02 0.01 en:pills are
-0.46 -0.10 en:pills at
-0.27 -0.22 en:pills becaus
0.12 0.10 en:pills for
0.19 0.59 en:pills in
0.49 0.17 en:pills on
-0.14 0.21 en:pills to
0.27 0.25 en:pills tonigh
1.02 0.98 en:pils
0.65 0.73 en:pistol
-0.69 -0.77 en:pizza
0.19 0.21 en:place
-0.38 0.12 en:plan
0.02 0.44 en:plan and
-0.65 -0.69 en:plan for
-0.15 0.26 en:plan just
0.07 0.63 en:plan to
-0.53 0.47 en:planne
0.90 0.93 en:planni
0.56 0.41 en:planni to
0.02 -0.43 en:plans
-0.11 -0.20 en:platfo
-0.49 -0.47 en:platfo for
-0.43 -0.49 en:play
-0.69 -0.73 en:plays
0.73 0.36 en:please
0.40 0.38 en:please dont
0.52 0.46 en:please help
0.47 0.52 en:please i
-0.16 -0.39 en:podcas
-0.11 -0.28 en:podcas was
-0.15 0.16 en:poem
-0.02 -0.06 en:point
0.15 0.31 en:point in
-0.35 0.14 en:point of
-0.15 -0.18 en:poison
0.04 0.02 en:poison his
-0.51 -0.43 en:police
-0.30 -0.45 en:police traini
-0.65 -0.43 en:pool
0.57 0.49 en:posted
0.41 0.35 en:posted the
-0.59 -0.52 en:practi
-0.18 0.44 en:pray
-0.13 0.31 en:pray that
-0.14 -0.12 en:prescr
-0.71 -1.07 en:printe
0.22 0.52 en:probab
0.77 0.53 en:proble
-0.82 -0.96 en:proces
-0.09 -0.53 en:promis
0.17 -0.27 en:promis i
0.28 0.38 en:promis you
0.18 0.11 en:proper
-0.71 0.79 en:punch
0.11 0.59 en:punche
-0.35 0.56 en:purpos
0.42 0.41 en:put
0.58 0.64 en:put a
0.52 0.26 en:put my
0.53 0.56 en:put the
0.74 0.50 en:quarry
0.23 -0.11 en:questi
0.30 0.31 en:quick
-0.20 -0.08 en:quiet
0.49 0.50 en:quietl
0.35 0.36 en:quietl tonigh
-0.74 -0.43 en:radio
0.38 0.25 en:rail
0.76 0.82 en:railin
-0.51 -0.46 en:raise
-0.38 -0.44 en:ran
-0.24 -0.24 en:ran out
-0.42 -0.18 en:rang
0.88 0.69 en:raped
-0.24 0.41 en:raped at
0.35 0.14 en:raped me
-0.20 -0.11 en:rather
-0.07 -0.20 en:rather die
-0.14 0.33 en:rather not
-0.06 -0.05 en:razor
-0.07 -0.30 en:read
0.12 0.01 en:read about
-0.22 -0.40 en:readin
-0.15 -0.29 en:readin a
0.55 0.49 en:ready
0.29 0.26 en:ready for
0.15 0.21 en:ready to
0.27 0.76 en:really
0.03 0.20 en:reason
0.03 -0.19 en:record
0.42 0.60 en:record a
-0.40 -0.26 en:refill
0.23 0.60 en:relaps
0.11 0.33 en:relief
-0.18 -0.04 en:remind
-0.58 0.16 en:rent
-0.56 0.03 en:report
-0.39 0.45 en:report it
-0.19 -0.25 en:result
0.55 0.56 en:revolv
-0.38 -0.69 en:ring
-0.04 0.06 en:river
0.74 0.59 en:rly
0.40 0.38 en:rly deep
-0.26 -0.43 en:roof
0.32 0.04 en:roof and
-0.62 -0.63 en:roof is
0.28 0.91 en:room
0.21 0.32 en:roomma
0.56 0.58 en:rope
-0.03 -0.00 en:rope and
0.61 0.53 en:rope is
0.49 0.68 en:round
0.35 0.48 en:round my
-0.36 0.44 en:ruined
-0.44 0.14 en:run
-0.58 -0.72 en:runnin
-0.94 -1.06 en:sad
0.24 -0.06 en:safe
0.46 0.71 en:safe i
0.24 0.21 en:safety
0.17 0.15 en:safety plan
-0.27 -0.17 en:said
-0.06 -0.19 en:said goodby
-0.32 0.58 en:said he
0.10 0.02 en:said i
-0.45 0.29 en:said im
-0.55 -0.26 en:said it
-0.24 0.46 en:said she
-0.13 -0.09 en:said ~
0.23 0.06 en:sam
0.32 0.24 en:same
0.36 0.37 en:sat
0.29 0.32 en:sat on
0.42 0.38 en:saturd
-0.20 -0.18 en:saved
-0.09 0.21 en:saving
-0.12 -0.13 en:saw
-0.09 -0.09 en:saw the
-0.35 0.08 en:say
-0.09 -0.32 en:say goodby
-0.08 0.40 en:say he
-0.16 0.52 en:say i
0.99 0.93 en:saying
0.37 0.40 en:saying goodby
-0.28 -0.20 en:says
-0.13 0.42 en:says hell
0.16 0.43 en:says hes
-0.64 -0.21 en:says i
-0.36 0.12 en:says life
-0.38 -0.33 en:says my
0.19 0.51 en:says shell
-0.32 -0.49 en:scared
0.44 0.35 en:scared ill
0.19 0.18 en:scared im
-0.43 -0.57 en:scared of
-0.50 0.63 en:scars
-0.36 0.45 en:scars are
-0.20 -0.48 en:scene
0.26 0.20 en:school
-0.02 -0.03 en:school and
-0.15 -0.12 en:school ill
0.21 0.29 en:scratc
0.15 0.21 en:scratc my
-0.35 0.00 en:scream
-0.25 0.36 en:scream at
0.20 0.21 en:scream i
-0.10 -0.26 en:sea
0.55 0.85 en:second
0.43 1.18 en:see
-0.10 0.48 en:see how
0.34 0.31 en:see it
0.43 0.47 en:see my
0.36 0.12 en:see no
-0.57 -0.10 en:see the
-0.11 -0.22 en:see you
-0.51 -0.44 en:seeing
0.32 0.48 en:seen
-0.52 -0.32 en:self
-0.47 -0.37 en:self harm
-0.14 0.37 en:self harmed
-0.51 -0.44 en:send
-0.25 0.14 en:send me
-0.12 -0.15 en:sent
-0.55 -0.56 en:sent it
-0.30 -0.52 en:serial
-0.21 -0.37 en:serial killer
-0.16 -0.30 en:series
0.72 0.68 en:sertra
0.55 0.56 en:servic
0.39 0.40 en:servic revolv
-0.03 -0.06 en:sessio
-0.31 -0.32 en:set
-0.12 -0.13 en:set fire
0.11 -0.19 en:set the
0.38 0.75 en:shakin
0.09 0.02 en:shall
-0.58 0.13 en:she
0.37 0.28 en:she died
-0.32 -0.15 en:she said
-0.20 -0.28 en:she threw
-0.42 -0.33 en:shed
0.18 0.73 en:shell
-0.31 0.09 en:shell try
0.44 0.34 en:shes
0.02 -0.11 en:shes not
0.40 0.43 en:shift
-0.93 -0.94 en:shoot
-0.49 -0.69 en:shooti
-0.63 -0.58 en:short
-0.69 -0.30 en:shot
-0.04 -0.16 en:should
-0.16 -0.40 en:should be
-0.12 0.03 en:should i
0.25 0.22 en:should like
-0.52 0.25 en:shoute
-0.27 -0.49 en:shoute at
0.82 0.82 en:shut
0.05 0.58 en:sick
0.67 0.54 en:side
0.43 0.38 en:side of
-0.23 0.04 en:since
-0.20 0.28 en:since mum
0.04 0.63 en:since sunday
-0.31 -0.49 en:since the
0.26 0.13 en:sister
-0.14 0.32 en:sister and
-0.08 0.46 en:sister is
0.38 0.39 en:sister to
0.54 0.70 en:sittin
0.26 0.23 en:sittin on
-0.00 -0.14 en:six
0.28 0.29 en:sixty
-0.58 -0.30 en:skin
-0.44 0.86 en:slappe
-0.56 -0.87 en:slaugh
-0.19 -0.64 en:sleep
0.41 0.34 en:sleep and
0.32 0.21 en:sleep i
-0.22 -0.35 en:sleep on
0.34 0.21 en:sleepi
0.67 0.75 en:sleepi pills
-0.42 -0.32 en:sleeps
-0.72 -0.67 en:sleepy
-0.42 -0.36 en:slept
0.63 -0.20 en:small
0.41 0.40 en:smothe
0.29 0.28 en:smothe the
0.04 0.11 en:so
0.63 0.52 en:so bad
0.30 0.47 en:so badly
-0.39 -0.36 en:so hard
-0.64 -0.65 en:so i
-0.16 -0.47 en:so im
-0.31 0.53 en:so low
-0.25 0.46 en:so many
-0.60 0.13 en:so much
0.15 0.57 en:so that
0.61 0.53 en:so they
-0.25 -0.44 en:so tired
-0.39 -0.44 en:sofa
-1.01 0.53 en:some
-0.29 0.43 en:some nights
-0.04 0.16 en:someon
-0.63 0.51 en:someon in
0.30 0.33 en:someth
-0.78 1.13 en:someti
-0.16 0.56 en:someti i
-0.83 -0.13 en:son
0.22 0.14 en:song
0.27 0.01 en:sons
1.07 0.94 en:soon
0.37 0.24 en:sooner
0.27 0.17 en:sooner go
-0.16 -0.37 en:sorry
0.21 0.27 en:sorry for
-0.45 -0.46 en:sorry i
0.51 0.50 en:sorted
0.40 0.31 en:sorted the
-0.35 0.57 en:soup
-0.66 0.39 en:space
-0.61 0.36 en:spring
0.20 -0.27 en:stab
0.36 0.45 en:stab him
0.46 0.41 en:stab my
0.40 0.23 en:stairs
-0.41 0.02 en:stairs and
0.27 0.26 en:standi
0.19 0.19 en:standi on
-0.66 -0.74 en:start
-0.00 0.36 en:starte
0.69 0.67 en:starti
0.42 0.39 en:starti to
0.59 0.49 en:statio
0.30 0.36 en:step
0.03 0.45 en:stepfa
0.82 0.78 en:steppi
-0.14 -0.19 en:still
0.20 0.21 en:still scream
-0.39 0.35 en:still think
-0.44 -0.49 en:stitch
0.60 0.50 en:stomac
-0.60 0.00 en:stood
-0.43 0.00 en:stood on
-0.35 -0.30 en:stop
0.35 0.34 en:stop for
-0.19 -0.25 en:stop it
0.22 0.10 en:stop me
-0.29 -0.25 en:stop the
-0.29 -0.27 en:stop thinki
0.56 0.53 en:stopin
-0.33 -0.09 en:stoppe
0.68 0.60 en:stoppi
0.48 0.43 en:stoppi me
0.42 0.11 en:story
0.39 0.61 en:strang
0.32 0.27 en:strang her
0.45 0.38 en:strang my
-0.29 0.40 en:stress
-0.55 -0.67 en:stuck
-0.32 -0.38 en:stuck in
-0.39 0.30 en:studen
0.46 0.43 en:stuff
0.25 -0.13 en:stupid
-0.43 -0.10 en:such
-0.30 -0.07 en:such a
0.22 0.29 en:suffer
0.83 0.62 en:suicid
-0.19 0.39 en:suicid after
0.34 0.35 en:suicid all
0.06 -0.01 en:suicid and
-0.62 -0.14 en:suicid attemp
-0.89 -0.62 en:suicid in
0.49 0.49 en:suicid is
0.26 0.15 en:suicid this
-0.16 -0.10 en:suicid though
-0.32 0.31 en:suicid when
0.13 -0.15 en:sun
0.13 0.06 en:sunday
0.85 0.54 en:sure
0.72 0.74 en:surger
0.55 0.63 en:surviv
-0.32 -0.34 en:suspen
-0.23 -0.24 en:suspen ~
0.23 -0.16 en:swallo
0.04 -0.03 en:swallo a
-0.10 -0.13 en:swallo bleach
-0.13 0.69 en:swear
0.45 0.52 en:swerve
0.53 0.49 en:swim
0.70 0.44 en:table
0.67 0.61 en:tabs
-0.80 -0.11 en:take
0.48 0.57 en:take all
-0.15 -0.21 en:take care
0.39 0.46 en:take my
0.27 0.60 en:take the
0.68 0.71 en:taken
-0.12 -0.29 en:takes
-0.12 0.13 en:takes me
0.10 -0.14 en:taking
0.14 0.05 en:taking my
-0.13 -0.45 en:talk
-0.10 -0.22 en:talk about
0.07 -0.11 en:talk to
-0.78 -0.60 en:talked
-0.49 0.64 en:talkin
-0.87 0.59 en:talks
-0.62 0.42 en:talks about
0.17 0.73 en:tbh
-0.52 -0.71 en:tea
0.38 0.03 en:teache
-0.79 -0.96 en:team
-0.28 0.09 en:teenag
0.71 0.81 en:teh
0.21 0.07 en:tell
0.20 0.50 en:tell me
0.40 0.34 en:tell my
-0.45 -0.59 en:tell myself
0.51 0.42 en:tell the
0.41 0.32 en:tell them
0.45 -0.05 en:tell you
-0.09 0.64 en:tellin
-0.06 0.46 en:tellin me
-0.33 0.01 en:tells
-0.14 0.41 en:tells me
-0.07 -0.45 en:ten
-0.14 -0.16 en:ten minute
0.21 0.06 en:ten years
0.19 -0.03 en:text
-0.68 -0.42 en:texted
-0.49 -0.30 en:texted me
0.39 0.00 en:than
-0.17 -0.27 en:than eat
-0.34 0.05 en:than me
0.02 0.01 en:thank
-0.20 -0.29 en:thanks
0.06 -0.16 en:thanks for
-0.39 -0.17 en:that
-0.12 0.13 en:that god
-0.32 -0.02 en:that i
-0.22 0.54 en:that id
0.35 0.25 en:that its
0.21 0.37 en:that my
0.21 0.37 en:that school
0.05 0.10 en:that the
-0.31 0.02 en:that to
0.07 0.07 en:that was
-0.51 -0.59 en:that ~
0.10 0.09 en:thats
0.40 0.39 en:thats left
-0.21 -0.25 en:thats the
-0.27 -0.68 en:the
-0.37 -0.14 en:the annive
0.05 -0.14 en:the baby
0.27 0.16 en:the balcon
-0.18 -0.13 en:the band
0.62 0.59 en:the bath
0.09 0.08 en:the bathro
-0.41 -0.36 en:the bed
-0.31 -0.38 en:the belt
-0.21 -0.31 en:the bill
0.18 0.14 en:the blades
0.47 0.55 en:the blood
0.27 0.32 en:the blue
-0.21 -0.43 en:the boss
-0.29 -0.27 en:the breath
0.13 0.09 en:the bridge
-0.02 -0.32 en:the bullet
-0.11 -0.24 en:the bus
0.38 0.62 en:the cabine
0.17 0.23 en:the cake
0.35 0.32 en:the car
0.05 0.37 en:the cellar
0.40 0.39 en:the childr
-0.35 0.13 en:the cold
0.39 0.39 en:the courag
-0.05 -0.12 en:the day
-0.33 -0.40 en:the days
0.16 0.23 en:the desk
-0.22 -0.25 en:the detect
0.43 0.52 en:the diagno
-0.42 -0.05 en:the divorc
-0.34 -0.27 en:the doctor
-0.28 -0.31 en:the docume
-0.18 -0.09 en:the dog
-0.22 0.09 en:the door
-0.14 -0.30 en:the edge
-0.19 0.03 en:the end
-0.28 -0.27 en:the evenin
-0.14 -0.14 en:the fence
-0.01 -0.17 en:the final
-0.33 -0.36 en:the firewo
0.09 -0.21 en:the first
-0.11 -0.26 en:the flat
-0.38 -0.35 en:the form
0.33 0.28 en:the funera
-0.45 -0.43 en:the game
0.34 0.31 en:the garage
0.07 0.09 en:the gas
0.26 0.28 en:the girls
0.58 0.52 en:the gun
0.23 0.10 en:the guts
0.13 0.14 en:the hammer
-0.38 -0.44 en:the holida
-0.17 -0.28 en:the homewo
0.22 0.27 en:the hose
-0.13 -0.00 en:the house
0.40 0.32 en:the insura
0.22 0.19 en:the invoic
0.27 0.15 en:the job
0.09 0.12 en:the keys
-0.46 -0.23 en:the kids
0.00 0.05 en:the kitche
0.13 0.13 en:the knife
0.35 0.42 en:the lake
0.50 0.52 en:the laptop
-0.19 -0.39 en:the last
-0.23 -0.32 en:the leafle
0.18 0.27 en:the letter
0.19 -0.27 en:the life
-0.05 0.11 en:the line
0.03 0.32 en:the medici
-0.41 -0.40 en:the meetin
-0.29 0.15 en:the mornin
-0.07 -0.23 en:the move
0.44 0.36 en:the movie
-0.19 -0.26 en:the mum
-0.08 -0.14 en:the neighb
-0.49 -0.48 en:the new
-0.19 -0.24 en:the news
0.17 0.10 en:the next
0.42 0.28 en:the night
0.30 0.27 en:the noise
0.41 0.41 en:the note
0.24 0.25 en:the old
-0.04 -0.05 en:the one
0.81 0.87 en:the only
0.38 0.39 en:the other
-0.29 -0.36 en:the panic
-0.12 -0.12 en:the party
-0.03 -0.13 en:the pharma
0.27 0.25 en:the pics
-0.07 0.39 en:the pills
-0.17 -0.19 en:the plan
-0.07 -0.23 en:the platfo
-0.11 -0.28 en:the podcas
-0.42 0.36 en:the point
-0.28 -0.09 en:the police
-0.47 -0.65 en:the printe
0.53 0.36 en:the quarry
-0.53 -0.31 en:the radio
0.27 0.18 en:the rail
0.48 0.46 en:the railin
0.20 0.55 en:the razor
0.31 -0.04 en:the record
-0.42 0.11 en:the rent
-0.03 0.04 en:the river
0.02 0.03 en:the roof
-0.06 0.35 en:the room
0.63 0.67 en:the rope
0.23 0.17 en:the same
0.09 0.25 en:the school
-0.07 -0.19 en:the sea
0.17 0.48 en:the second
-0.14 -0.19 en:the shooti
0.29 0.16 en:the stairs
0.38 0.40 en:the stuff
-0.23 -0.24 en:the suspen
0.15 0.05 en:the table
-0.41 -0.42 en:the team
-0.45 -0.24 en:the though
0.10 0.24 en:the time
0.15 0.35 en:the toilet
0.28 0.30 en:the top
0.40 0.34 en:the towel
-0.41 -0.50 en:the tower
0.19 0.17 en:the tracks
-0.55 -0.65 en:the train
-0.18 -0.30 en:the trigge
-0.45 -0.03 en:the tunnel
-0.50 0.58 en:the tv
0.10 0.45 en:the urge
0.46 0.31 en:the voices
0.20 0.71 en:the wall
0.09 -0.14 en:the way
-0.55 -0.56 en:the weddin
-0.20 -0.22 en:the week
-0.27 -0.03 en:the weeken
0.05 0.19 en:the whole
-0.05 0.18 en:the will
0.07 -0.13 en:the wind
0.17 0.08 en:the window
-0.03 0.40 en:the worst
0.02 0.05 en:the wrong
0.16 0.17 en:the ~
0.05 -0.20 en:their
1.22 0.80 en:them
0.47 0.25 en:them after
0.32 0.38 en:them all
0.37 0.31 en:them it
-0.16 0.36 en:them now
0.14 0.00 en:then
0.26 -0.04 en:then i
0.32 0.25 en:therap
-0.11 -0.07 en:there
0.48 1.27 en:theres
0.44 0.36 en:theres a
-0.14 0.64 en:theres no
0.58 0.59 en:theres nothin
0.34 0.25 en:theres only
-0.25 0.23 en:these
-0.34 -0.31 en:thesis
0.65 0.35 en:they
-0.18 -0.17 en:they found
0.46 0.41 en:they get
-0.50 0.71 en:theyd
0.45 0.35 en:theyll
0.02 -0.41 en:theyre
0.39 0.40 en:theyve
0.28 0.28 en:theyve left
0.65 0.63 en:thighs
0.35 0.59 en:thing
0.43 0.43 en:thing i
0.34 0.25 en:thing left
-0.12 0.18 en:thing that
0.18 0.69 en:things
0.25 0.51 en:things and
-0.12 0.17 en:think
-0.14 0.21 en:think about
0.58 0.43 en:think i
0.52 0.49 en:think ill
-0.42 0.11 en:think it
-0.13 -0.22 en:think ive
-0.40 0.57 en:think my
0.10 0.38 en:think of
0.77 0.48 en:thinki
0.32 0.48 en:thinki about
0.29 -0.28 en:thinki of
0.48 0.28 en:thinks
0.50 0.37 en:thinks im
0.30 0.10 en:third
-0.39 -0.44 en:thirty
-0.66 -0.66 en:this
-0.26 -0.18 en:this chem
-0.29 -0.34 en:this heat
0.66 0.61 en:this is
0.32 0.46 en:this isnt
-0.43 -0.32 en:this job
0.47 0.60 en:this life
0.03 -0.08 en:this mornin
-0.28 -0.26 en:this phone
0.10 0.18 en:this time
0.16 -0.22 en:this week
0.34 0.26 en:this weeken
0.22 0.23 en:this will
-0.50 -0.43 en:this year
-0.69 0.21 en:though
0.15 0.81 en:though about
-0.16 0.40 en:though and
0.48 0.47 en:though anymor
-0.30 -0.31 en:though as
-0.10 -0.33 en:though i
-0.28 0.23 en:though of
-0.50 0.05 en:threat
0.12 -0.33 en:threat me
-0.61 0.64 en:threat to
-0.71 0.10 en:three
-0.45 0.14 en:three times
0.19 0.01 en:threw
0.09 -0.17 en:threw me
-0.04 0.29 en:threw the
0.12 0.31 en:threw up
-0.73 -0.74 en:thrill
0.78 0.75 en:throat
0.39 0.11 en:throug
0.13 0.49 en:throug the
-0.34 -0.19 en:thursd
0.15 0.31 en:tied
-0.85 -0.38 en:till
-0.25 -0.15 en:time
-0.28 -0.29 en:time for
0.10 0.23 en:time hell
0.08 0.63 en:time i
-0.34 -0.14 en:time in
-0.63 -0.03 en:times
-0.45 0.14 en:times this
-0.41 -0.44 en:tired
0.36 -0.24 en:tired i
-0.15 0.50 en:tired of
0.81 0.78 en:tkn
-0.12 0.12 en:to
-0.31 -0.15 en:to be
-0.16 -0.24 en:to bed
-0.07 0.37 en:to burn
-0.35 -0.09 en:to cut
0.61 0.64 en:to die
0.48 0.10 en:to do
-0.19 0.26 en:to end
0.33 0.18 en:to everyo
-0.47 0.29 en:to exist
0.29 0.28 en:to find
0.36 0.43 en:to get
0.07 0.07 en:to go
0.20 0.27 en:to hang
-0.31 -0.27 en:to have
-0.12 -0.13 en:to his
-0.17 0.10 en:to hospit
-0.36 -0.22 en:to hurt
0.29 0.38 en:to join
0.19 0.20 en:to just
-0.34 -0.36 en:to kill
0.31 0.56 en:to leave
0.58 0.10 en:to live
0.40 0.35 en:to make
-0.07 0.19 en:to me
-0.20 -0.26 en:to my
-0.00 0.46 en:to myself
-0.10 -0.36 en:to put
-0.14 -0.13 en:to read
-0.08 -0.32 en:to report
0.02 0.31 en:to say
0.40 -0.04 en:to see
-0.25 -0.12 en:to sleep
0.46 0.31 en:to stab
-0.25 -0.38 en:to stop
-0.09 0.27 en:to suicid
0.03 0.48 en:to take
0.07 0.04 en:to talk
-0.27 0.46 en:to tell
0.29 0.47 en:to that
-0.18 -0.05 en:to the
-0.34 0.48 en:to think
-0.25 0.12 en:to wake
-0.12 -0.18 en:to work
0.20 0.22 en:to you
-0.55 -0.47 en:to ~
-0.21 -0.46 en:toast
-0.18 -0.51 en:today
0.25 0.27 en:today and
0.36 0.58 en:today i
-0.17 -0.18 en:today the
0.22 0.49 en:toilet
0.34 0.15 en:told
0.32 0.55 en:told anyone
-0.06 -0.26 en:told her
-0.45 -0.41 en:told him
0.39 0.51 en:told me
-0.09 0.22 en:told my
0.17 0.20 en:told the
-0.28 0.42 en:told you
-0.24 -0.25 en:tomorr
-0.33 -0.31 en:tomorr i
1.72 1.36 en:tonigh
0.36 0.15 en:tonigh and
0.40 0.34 en:tonigh dont
-0.14 -0.14 en:tonigh finall
0.42 0.48 en:tonigh i
0.30 0.25 en:tonigh its
0.33 0.28 en:tonigh the
0.25 0.12 en:too
0.36 0.31 en:too deep
0.50 0.45 en:too late
-0.02 -0.16 en:too many
0.13 -0.20 en:too much
0.23 0.29 en:took
0.23 0.12 en:took a
0.40 0.37 en:took all
0.55 0.44 en:took an
-0.28 -0.44 en:took my
-0.19 -0.32 en:took the
-0.05 -0.07 en:took them
0.04 0.24 en:took too
-0.61 0.55 en:tooth
0.42 0.44 en:top
0.26 0.27 en:top drawer
0.69 0.59 en:touche
0.33 0.41 en:touche her
0.35 0.37 en:touche me
0.56 0.47 en:towel
-0.58 -0.25 en:tower
0.12 0.05 en:tracks
-0.70 -0.85 en:traffi
-0.52 -0.55 en:train
-0.40 -0.45 en:train was
-0.43 -0.62 en:traini
-0.19 0.35 en:trappe
-0.13 0.25 en:trappe and
-0.66 0.10 en:treatm
-0.27 -0.04 en:tried
-0.24 -0.04 en:tried to
-0.25 -0.42 en:trigge
-0.69 -0.69 en:true
0.76 0.76 en:trust
0.31 0.36 en:trust myself
-0.06 0.70 en:try
-0.03 0.34 en:try again
0.03 0.76 en:trying
0.20 0.81 en:tuesda
-0.63 -0.05 en:tunnel
0.56 0.61 en:turned
-0.70 0.81 en:tv
-0.49 0.47 en:twenti
-0.31 0.25 en:twenti i
-0.40 0.35 en:twenty
-0.27 0.86 en:twice
-0.61 -0.49 en:two
-0.31 0.31 en:two months
-0.40 0.41 en:two years
0.59 0.66 en:type
1.19 1.15 en:unaliv
0.48 0.48 en:unaliv myself
0.34 0.66 en:uncle
0.16 -0.10 en:under
0.36 0.36 en:under my
-0.05 -0.22 en:under the
-0.58 0.74 en:univer
-0.26 0.03 en:until
0.21 0.02 en:until sunday
0.37 0.54 en:up
0.04 0.29 en:up after
0.46 0.40 en:up and
-0.44 -0.35 en:up but
0.16 0.11 en:up for
0.36 0.46 en:up here
-0.49 -0.34 en:up my
0.30 0.33 en:up on
0.31 0.11 en:up the
0.44 0.26 en:up tomorr
0.35 0.25 en:update
0.25 0.64 en:urge
0.03 0.44 en:urge to
-0.07 -0.19 en:us
0.93 0.84 en:use
-0.82 0.91 en:used
-0.57 0.58 en:used to
-0.78 -0.40 en:very
-0.52 -0.53 en:vet
-0.02 -0.33 en:video
0.42 0.60 en:video for
0.55 0.56 en:view
0.03 -0.25 en:visit
-0.08 -0.17 en:voice
-0.30 -0.27 en:voices
-0.28 -0.21 en:wait
0.16 -0.02 en:wait to
0.46 0.71 en:waitin
0.39 0.39 en:waitin for
-0.37 0.50 en:wake
-0.27 0.36 en:wake up
-0.02 0.21 en:walk
-0.63 -0.71 en:walked
0.74 0.63 en:walkin
0.53 0.45 en:walkin to
0.28 1.00 en:wall
0.40 0.46 en:wall i
-0.73 0.81 en:walls
0.54 0.19 en:wanna
-0.00 -0.04 en:wanna be
0.23 0.35 en:wanna commit
0.44 0.51 en:wanna cut
0.42 0.64 en:wanna die
0.33 0.30 en:wanna do
0.55 0.62 en:wanna end
0.39 0.47 en:wanna go
0.14 -0.04 en:wanna hurt
0.57 0.48 en:wanna jump
0.60 0.73 en:wanna kill
0.32 0.32 en:wanna kms
-0.53 -0.61 en:wanna leave
-0.11 -0.12 en:wanna live
0.70 0.66 en:wanna see
0.21 0.26 en:wanna step
-0.53 -0.37 en:wanna stop
-0.22 -0.28 en:wanna take
0.40 0.40 en:wanna unaliv
-0.82 -0.90 en:wanna ~
0.30 -0.19 en:want
0.37 0.58 en:want attent
0.46 0.65 en:want help
0.35 0.30 en:want is
-0.03 -0.09 en:want it
-0.31 -0.38 en:want more
-0.44 -0.43 en:want one
0.64 0.68 en:want out
-0.63 -0.68 en:wanted
-0.41 -0.38 en:wanted to
0.38 0.91 en:wantin
0.27 0.65 en:wantin to
0.17 -0.17 en:wants
-0.34 -0.42 en:wants me
0.24 0.41 en:wants to
-0.44 0.13 en:ward
-0.30 -0.32 en:ward we
-0.34 -0.51 en:was
0.08 -0.08 en:was a
-0.19 -0.40 en:was about
0.02 0.14 en:was an
-0.34 0.44 en:was at
-0.16 0.23 en:was born
-0.06 0.27 en:was dead
-0.11 -0.15 en:was dying
-0.29 -0.40 en:was hard
-0.17 0.15 en:was in
-0.33 -0.35 en:was kind
-0.48 -0.35 en:was last
-0.30 -0.36 en:was late
-0.16 -0.23 en:was lovely
0.45 0.24 en:was only
-0.41 -0.37 en:was overki
-0.24 0.41 en:was raped
-0.22 -0.23 en:was small
-0.40 -0.00 en:was suicid
0.58 0.67 en:was the
-0.34 -0.14 en:was very
0.55 1.00 en:wasnt
-0.51 0.70 en:waste
-0.37 0.50 en:waste of
0.67 0.61 en:wat
-0.54 -0.71 en:watche
-0.27 -0.40 en:watche the
-0.24 -0.03 en:water
0.20 0.21 en:water at
0.23 0.51 en:way
0.13 0.48 en:way out
0.30 0.21 en:way to
0.79 0.63 en:ways
0.57 0.45 en:ways to
-1.36 -1.48 en:we
-0.33 -0.42 en:we buried
-0.30 -0.24 en:we discus
-0.32 -0.38 en:we had
-0.25 -0.48 en:we lost
-0.33 -0.35 en:we practi
-0.23 -0.19 en:we put
-0.35 -0.38 en:we watche
0.17 0.13 en:we went
-0.51 0.24 en:we were
-0.37 -0.30 en:we ~
-0.86 -0.96 en:weddin
0.60 0.61 en:wednes
-0.25 -0.19 en:week
0.06 -0.04 en:week and
-0.52 0.11 en:weeken
-0.21 -0.20 en:weekly
0.07 0.44 en:weeks
0.30 0.53 en:weight
-0.50 -0.44 en:well
-0.09 -0.35 en:went
-0.08 0.07 en:went for
0.22 0.20 en:went theres
0.05 0.03 en:went to
-0.09 -0.18 en:went well
-0.55 -0.53 en:were
-0.36 -0.52 en:were on
0.25 0.32 en:were the
-0.09 -0.12 en:were ~
0.15 0.67 en:werent
-0.00 -0.02 en:what
-0.38 -0.42 en:what a
-0.30 0.66 en:what do
-0.38 -0.21 en:what happen
0.51 0.70 en:what i
-0.43 -0.50 en:what is
-0.31 0.29 en:what it
0.61 0.36 en:what its
0.20 -0.03 en:what to
-0.11 -0.13 en:whats
-0.18 0.66 en:when
0.12 -0.11 en:when he
0.17 0.12 en:when hes
-0.54 0.09 en:when i
0.04 0.70 en:when im
-0.42 -0.49 en:when she
-0.36 -0.17 en:when someon
0.14 -0.14 en:when the
0.25 0.01 en:when you
0.95 0.69 en:where
0.48 0.45 en:where he
0.26 0.34 en:where im
-0.20 -0.33 en:where the
0.61 0.48 en:whethe
0.19 0.06 en:which
0.36 0.16 en:while
0.28 -0.31 en:who
0.29 0.47 en:who gets
-0.12 -0.34 en:who killed
0.16 -0.28 en:whole
0.19 0.07 en:whole bottle
-0.16 -0.17 en:whole family
0.19 0.53 en:why
-0.06 -0.07 en:why i
-0.21 0.30 en:why im
-0.41 -0.26 en:wife
0.01 0.12 en:will
0.33 0.25 en:will be
0.36 0.16 en:will gotta
-0.05 0.18 en:will to
0.09 -0.18 en:wind
0.38 0.13 en:window
-0.50 0.51 en:wine
-0.59 0.74 en:wish
-0.45 0.63 en:wish i
0.03 -0.21 en:wish to
0.25 -0.39 en:with
-0.64 -0.63 en:with a
0.52 0.44 en:with everyo
0.17 0.25 en:with him
0.02 -0.33 en:with his
0.38 0.28 en:with it
0.35 0.02 en:with me
0.14 -0.08 en:with my
0.39 0.13 en:with myself
-0.10 -0.14 en:with the
-0.52 -0.45 en:with this
-0.27 0.77 en:withou
-0.18 0.18 en:withou me
0.39 0.28 en:withou them
-0.08 0.15 en:woke
-0.06 0.11 en:woke up
-0.40 -0.07 en:wonder
-0.50 0.33 en:wonder what
0.74 0.50 en:wont
0.32 -0.04 en:wont be
-0.47 0.59 en:wont do
0.41 0.60 en:wont let
0.33 0.19 en:wont need
0.58 0.53 en:wont stop
0.24 0.23 en:wont wake
-0.17 -0.15 en:work
0.35 0.35 en:work im
0.54 0.73 en:worked
0.39 0.52 en:worked out
0.31 0.27 en:workin
-0.30 -0.51 en:works
-0.73 -0.44 en:worrie
-0.30 -0.51 en:worrie about
0.01 -0.22 en:worry
0.12 -0.05 en:worry about
-0.04 0.56 en:worst
0.00 -0.25 en:worth
-0.22 -0.20 en:worth it
0.04 0.26 en:worth living
-0.05 0.95 en:would
0.17 0.77 en:would be
-0.36 0.48 en:would notice
-0.44 0.41 en:would you
0.06 1.13 en:wouldn
0.12 0.31 en:wouldn do
0.02 0.40 en:wouldn hurt
0.72 0.89 en:wrist
0.45 0.44 en:wrists
-0.51 -0.49 en:writin
0.05 0.13 en:writte
-0.54 -0.39 en:wrong
0.44 0.43 en:wrong side
0.10 -0.01 en:wrote
-0.42 0.43 en:wrote a
0.09 -0.17 en:wrote my
-0.71 -0.24 en:year
-0.29 0.11 en:year i
-0.22 -0.25 en:year with
-0.61 0.03 en:years
-0.36 0.21 en:years ago
-0.79 -0.95 en:yes
0.27 0.28 en:yester
0.18 0.38 en:yester but
-0.08 0.05 en:you
0.00 -0.07 en:you about
0.34 0.34 en:you all
0.22 0.17 en:you can
-0.31 0.62 en:you do
-0.06 -0.23 en:you get
-0.54 0.04 en:you gotta
0.55 0.40 en:you have
-0.28 0.45 en:you i
0.41 0.55 en:you ill
0.27 0.33 en:you were
0.25 0.33 en:you wont
0.39 0.34 en:youll
-0.62 -0.68 en:your
0.23 0.01 en:youre
0.39 0.26 en:youre the
-0.26 -0.37 en:yourse
-0.67 -0.88 en:zombie
-0.39 -0.43 en:zombie proces
-1.64 -1.52 en:~
-0.28 -0.39 en:~ after
0.11 -0.32 en:~ and
-0.39 -0.28 en:~ at
-0.11 -0.29 en:~ but
-0.29 -0.41 en:~ i
-0.48 -0.32 en:~ in
0.66 0.66 en:~ iron
0.40 0.37 en:~ is
-0.67 -0.74 en:~ my
-0.61 -0.69 en:~ the
-0.37 -0.50 en:~ this
-0.30 -0.38 en:~ today
-0.15 -0.14 en:~ weekly
-0.29 -0.20 en:~ what
-0.27 -0.35 en:~ when
-0.45 -0.55 en:~ with
-1.16 -1.06 en:~ ~
0.47 0.11 end
-0.24 -0.03 end+enough
0.03 -0.08 end+exit
0.07 0.25 end+forever
-0.22 -0.02 end+glad
0.36 0.41 end+gun
-0.55 -0.58 end+height
0.87 0.78 end+hold
0.05 -0.04 end+hurt-other
0.35 0.24 end+hurt-self
-0.18 -0.13 end+intend
0.76 0.60 end+kill-self
0.36 0.19 end+kin
-0.29 -0.42 end+last
0.06 0.14 end+laugh
-0.35 -0.38 end+leisure
0.28 0.25 end+letter
0.99 1.41 end+life
0.28 0.18 end+matter
-0.50 -0.50 end+media
-0.07 0.25 end+no
0.28 0.49 end+now
-0.07 -0.15 end+old
-0.11 -0.24 end+other
0.34 0.36 end+pain
0.43 0.39 end+papers
-0.49 -0.36 end+passed
-0.30 -0.36 end+past
-0.10 -0.05 end+peace
0.04 0.38 end+pills
-0.45 -0.52 end+poison
-0.09 -0.20 end+prepare
0.40 0.50 end+quantity
0.46 0.28 end+question
-0.43 -0.38 end+rope
-0.47 -0.41 end+school
0.04 -0.16 end+self
0.29 0.05 end+spoken
-0.29 -0.17 end+stand
-0.23 -0.22 end+suicide
-0.40 -0.42 end+therapy
-0.03 -0.11 end+tired
0.20 0.06 end+tonight
0.24 0.34 end+took
0.10 0.79 end+trapped
0.17 -0.10 end+urge
-0.06 -0.10 end+vehicle
0.34 -0.17 end+violence
-0.41 -0.48 end+want
-0.31 -0.33 end+work
0.58 0.58 end+wound
-0.08 0.02 end+you
0.42 0.40 end>alone
-0.03 -0.01 end>anymore
-0.48 -0.33 end>chores
0.11 0.11 end>date
0.40 0.40 end>do-it
0.37 0.92 end>end
-0.09 0.39 end>enough
0.23 0.42 end>forever
0.40 0.35 end>glad
-0.38 -0.39 end>height
0.49 0.69 end>hold
0.17 0.12 end>hurt-self
0.19 0.27 end>intend
0.49 0.46 end>kill-self
0.37 0.31 end>letter
0.46 0.99 end>life
-0.44 -0.47 end>media
-0.14 -0.23 end>no
0.02 0.02 end>now
-0.29 -0.34 end>other
0.25 0.21 end>past
-0.02 0.04 end>peace
0.20 0.18 end>prepare
0.24 0.60 end>quantity
0.06 0.05 end>rope
0.47 0.32 end>self
-0.18 -0.17 end>suicide
-0.40 -0.42 end>therapy
-0.20 -0.17 end>tonight
-0.18 0.18 end>trapped
-0.29 -0.27 end>want
0.36 0.42 end>wound
0.13 -0.06 enough
0.51 0.47 enough+find
0.23 0.01 enough+glad
0.03 0.05 enough+height
0.16 0.04 enough+hold
0.43 0.35 enough+intend
0.30 0.27 enough+last
0.39 0.50 enough+life
0.32 0.24 enough+matter
0.30 0.64 enough+no
0.53 0.41 enough+now
0.35 0.57 enough+other
0.66 0.59 enough+papers
0.34 0.09 enough+passed
-0.51 0.18 enough+past
-0.25 0.24 enough+peace
0.39 0.57 enough+pills
0.18 0.11 enough+prepare
0.24 -0.03 enough+quantity
0.24 0.24 enough+question
-0.06 -0.06 enough+self
0.26 0.19 enough+sleep-away
0.42 0.23 enough+stand
0.37 0.39 enough+substance
-0.12 0.37 enough+suicide
-0.09 -0.18 enough+tonight
0.11 0.36 enough+took
0.40 0.34 enough+train
-0.39 0.50 enough+want
-0.33 -0.44 enough>anymore
0.51 0.58 enough>enough
0.22 0.27 enough>hold
0.32 0.25 enough>no
0.24 0.27 enough>now
-0.10 0.24 enough>other
0.39 0.39 enough>passed
-0.19 0.29 enough>past
0.70 0.46 enough>pills
0.43 0.50 enough>prepare
-0.01 -0.29 enough>self
0.22 0.13 enough>stand
0.59 0.69 es:30
0.42 0.49 es:30 pastil
0.28 0.43 es:60
-0.01 0.28 es:a
0.17 0.14 es:a acabar
0.18 0.34 es:a alguie
0.41 0.41 es:a apunal
-0.43 -0.50 es:a camina
0.24 0.36 es:a colgar
-0.37 -0.15 es:a correr
0.48 0.66 es:a cortar
0.41 0.50 es:a dar
-0.22 -0.27 es:a decir
0.41 0.46 es:a diario
-0.31 0.38 es:a dios
0.70 0.57 es:a ese
0.23 0.10 es:a estar
-0.17 -0.14 es:a hacer
0.12 0.10 es:a la
0.46 0.51 es:a lanzar
0.14 0.59 es:a las
-0.13 0.27 es:a lastim
0.29 0.33 es:a llamar
0.63 0.60 es:a llegar
-0.28 -0.23 es:a lo
-0.52 0.08 es:a los
0.02 0.13 es:a matar
0.22 0.13 es:a mi
0.06 -0.18 es:a mis
-0.16 -0.03 es:a nadie
0.19 0.54 es:a necesi
0.39 0.38 es:a otro
0.08 0.09 es:a pagar
-0.75 -0.75 es:a por
0.30 0.29 es:a prende
0.23 0.65 es:a propos
0.46 0.53 es:a punto
0.29 0.14 es:a que
0.33 0.30 es:a quien
-0.31 -0.21 es:a salvo
0.51 0.48 es:a seguir
0.30 0.32 es:a sentir
0.51 0.46 es:a ser
-0.43 -0.42 es:a su
0.34 0.17 es:a suicid
0.45 0.44 es:a tener
0.40 0.43 es:a termin
0.53 0.48 es:a tiempo
0.03 0.46 es:a tirar
0.22 0.42 es:a todos
0.08 0.54 es:a tomar
-0.14 -0.12 es:a tu
-0.29 -0.16 es:a un
-0.28 0.31 es:a una
-0.70 0.43 es:a veces
0.25 0.24 es:a ver
-0.62 -0.63 es:a ~
0.71 1.21 es:abajo
0.54 0.68 es:abiert
0.39 0.48 es:abiert y
0.84 0.80 es:abri
0.60 0.57 es:abri el
-0.16 -0.02 es:abuela
-0.57 -0.18 es:abuelo
-0.54 -0.73 es:aburri
-0.52 0.55 es:abuso
-0.37 0.39 es:abuso de
0.41 0.45 es:acaba
0.46 0.65 es:acaba de
-0.18 -0.13 es:acabar
0.11 0.49 es:acabar con
-0.60 -0.53 es:acabar las
0.28 0.13 es:acabe
0.60 0.64 es:acabo
0.38 0.41 es:acabo de
0.02 0.42 es:accide
0.42 0.41 es:adentr
-0.05 -0.10 es:adios
0.63 0.69 es:adivin
0.30 0.30 es:adivin quien
-0.26 0.75 es:adoles
0.23 0.05 es:afuera
0.36 0.49 es:afuera de
0.40 0.65 es:agarro
0.68 0.67 es:ago
-0.14 -0.20 es:agua
0.09 0.20 es:agua hirvie
0.20 -0.06 es:aguant
-0.33 0.30 es:aguant mas
-0.44 -0.25 es:ahi
-0.43 -0.49 es:ahi vamos
-0.29 -0.32 es:ahogo
0.38 0.26 es:ahora
0.44 0.35 es:ahora no
0.54 0.40 es:ahora si
0.35 0.13 es:ahorca
0.42 0.63 es:ahorco
-0.69 -0.90 es:ajedre
-0.36 -0.22 es:al
-0.50 -0.64 es:al ajedre
-0.31 -0.47 es:al arbitr
0.39 0.33 es:al bebe
-0.51 0.65 es:al dia
-0.39 -0.34 es:al grupo
0.05 0.41 es:al lado
0.01 -0.08 es:al mar
-0.42 -0.35 es:al perro
-0.40 0.11 es:al trabaj
0.31 0.49 es:al tren
0.68 0.67 es:alcanz
0.19 -0.37 es:algo
0.34 0.26 es:alguie
0.08 -0.07 es:alguie me
0.43 0.45 es:algun
0.30 0.32 es:algun dia
-0.46 0.75 es:alguna
-0.51 -0.14 es:alma
0.72 0.70 es:almoha
-0.30 0.26 es:alquil
0.66 0.70 es:alto
0.21 0.26 es:alto ya
-0.54 -0.02 es:alumno
-0.37 -0.40 es:amable
-0.49 0.67 es:amenaz
-0.35 0.48 es:amenaz con
-0.72 -0.09 es:amiga
-0.18 0.18 es:amiga acaba
-0.32 0.51 es:amiga me
0.08 0.76 es:amigo
-0.16 -0.27 es:amo
-0.37 -0.02 es:anden
-0.47 0.97 es:ando
-0.11 0.36 es:ano
-0.26 0.58 es:ano pasado
0.15 -0.18 es:ano que
0.94 0.91 es:anoche
0.79 0.80 es:anoche me
-0.26 -0.03 es:anos
0.59 0.51 es:anos y
-0.10 0.36 es:antes
-0.14 0.04 es:antes de
0.39 0.38 es:antes del
-0.00 0.59 es:antes me
-0.59 -0.68 es:antide
-0.27 -0.46 es:aora
0.48 0.63 es:apague
0.22 0.20 es:aparca
0.16 0.14 es:aparca y
-0.61 -0.73 es:aprend
0.08 -0.01 es:apriet
0.06 -0.01 es:apriet el
0.65 0.58 es:apunal
0.03 1.00 es:aqui
-0.43 -0.66 es:arbitr
-0.00 -0.06 es:arma
-0.36 0.88 es:arregl
0.61 0.91 es:arriba
-0.54 0.32 es:arruin
0.67 0.46 es:asegur
-0.45 -0.47 es:asesin
-0.31 -0.34 es:asesin en
0.35 -0.31 es:asi
0.13 -0.28 es:asi que
0.66 0.69 es:asusta
-0.27 -0.33 es:ataque
-0.19 -0.24 es:ataque de
0.46 0.53 es:atenci
0.33 0.38 es:atenci quiero
-0.43 0.39 es:atrapa
-0.31 0.28 es:atrapa y
0.78 0.74 es:atras
-0.19 0.71 es:atrope
-0.46 0.36 es:atrope un
-0.90 -0.79 es:aument
0.57 0.58 es:auto
-0.03 -0.21 es:autobu
-0.02 -0.15 es:autobu y
-0.87 -0.72 es:autole
-0.69 -0.63 es:auxili
0.30 0.13 es:ayer
0.93 1.09 es:ayuda
0.37 0.49 es:ayuda quiero
0.12 0.11 es:azotea
0.53 0.52 es:azotea y
0.46 0.43 es:azul
0.28 0.26 es:azul perdon
-0.13 -0.32 es:bajaro
-0.15 0.52 es:baje
-0.53 0.06 es:bajo
-0.23 -0.21 es:bajo el
0.57 0.48 es:balazo
0.53 0.09 es:balcon
0.21 0.26 es:balcon es
-0.04 -0.07 es:banco
-0.23 -0.17 es:banco que
-0.75 -0.73 es:banda
-0.32 -0.29 es:bano
0.08 0.12 es:bano con
0.13 -0.09 es:bano de
0.35 -0.03 es:bano y
0.72 0.77 es:barand
0.44 0.44 es:barand y
0.31 0.37 es:bastan
0.21 0.26 es:bastan alto
0.20 -0.03 es:bebe
-0.39 -0.52 es:bebe no
0.02 -0.22 es:bici
-0.33 -0.05 es:bien
0.38 0.37 es:bien me
0.01 -0.24 es:blanco
-0.87 -0.93 es:boda
0.53 0.59 es:bolsa
-0.36 -0.25 es:bonito
-0.10 -0.00 es:borde
-0.13 -0.06 es:borde del
-0.26 0.23 es:botell
0.07 0.60 es:botell de
-0.15 -0.02 es:brazo
-0.01 0.52 es:broma
0.53 0.47 es:buenas
0.37 -0.01 es:bueno
0.91 0.98 es:busque
-0.05 -0.50 es:cabeza
0.31 0.29 es:cabeza que
0.15 0.15 es:cabeza y
0.30 0.28 es:cada
-0.31 -0.27 es:cada manana
0.29 0.32 es:cada noche
0.44 0.54 es:cada uno
0.02 0.25 es:cada vez
0.04 -0.15 es:caja
0.00 -0.13 es:caja entera
-0.37 -0.41 es:cajas
0.25 0.13 es:cajon
0.42 0.44 es:calcul
-0.19 0.74 es:calle
0.01 -0.05 es:cama
-0.58 0.67 es:camara
-0.41 0.48 es:camara en
-0.66 -0.68 es:cambia
-0.34 -0.37 es:cambia el
-0.45 -0.59 es:camina
0.18 0.73 es:camion
0.27 -0.17 es:cancio
-0.88 0.38 es:cansad
-0.43 0.71 es:cansad de
-0.28 -0.40 es:cansan
0.10 0.53 es:capaz
-0.36 -0.50 es:capitu
-0.05 0.26 es:cara
0.29 0.45 es:cara a
-0.63 0.34 es:carga
-0.08 0.56 es:cargad
0.29 0.23 es:carpet
0.10 0.10 es:carpet azul
-0.28 -0.17 es:carta
-0.20 -0.32 es:carta a
-0.48 0.08 es:carta de
0.26 0.13 es:cartas
0.01 -0.10 es:cartas de
0.38 0.20 es:casa
0.44 0.54 es:casa con
0.38 0.52 es:casa de
0.19 0.22 es:casa esta
0.53 0.59 es:casa me
-0.55 -0.44 es:casa que
-0.08 0.52 es:casa y
-0.33 -0.11 es:casi
-0.46 -0.57 es:casi me
-0.22 0.45 es:casi todos
-0.30 -0.37 es:casi ~
-0.65 -0.65 es:cayo
-0.14 -0.04 es:celula
0.10 -0.00 es:cena
-0.36 -0.25 es:cerca
-0.26 -0.18 es:cerca del
0.10 0.02 es:cerre
0.18 0.20 es:cerre las
-0.45 -0.43 es:chamo
-0.63 -0.60 es:charla
-0.77 0.86 es:chica
-0.41 0.75 es:chico
-0.74 -0.33 es:chicos
-0.40 -0.53 es:chiste
-0.76 0.70 es:cicatr
0.72 0.64 es:cielo
-0.61 0.15 es:cigarr
-0.08 0.03 es:cinco
0.46 0.29 es:cinco minuto
-0.52 -0.01 es:cintur
-0.23 -0.41 es:cita
-0.75 -0.79 es:ciudad
-0.21 -0.28 es:claves
-0.36 -0.36 es:cloro
0.08 0.12 es:coche
-0.33 -0.20 es:cocina
0.32 0.20 es:cole
-0.55 -0.64 es:colega
0.48 0.35 es:colegi
0.66 0.57 es:colgar
-0.52 0.26 es:colgo
-0.26 -0.47 es:comer
-0.82 -0.91 es:comeri
-0.27 0.67 es:comida
-0.34 -0.33 es:comimo
-0.44 -0.38 es:como
-0.41 0.57 es:como desde
0.20 0.26 es:como hacer
-0.67 0.21 es:como seria
-0.42 0.38 es:compan
-0.40 -0.26 es:compan el
-0.17 0.39 es:compan se
0.35 0.23 es:compan y
-0.09 -0.17 es:compre
-0.07 0.02 es:compre soga
-0.26 -0.26 es:comput
-0.23 -0.37 es:con
0.12 0.10 es:con el
-0.35 -0.31 es:con ese
0.03 0.16 es:con la
0.40 0.28 es:con las
-0.56 -0.66 es:con lo
-0.50 -0.49 es:con los
-0.43 0.33 es:con matars
-0.06 -0.15 es:con mi
0.51 0.48 es:con que
-0.24 -0.42 es:con su
0.01 0.60 es:con todo
0.31 -0.01 es:con un
0.20 0.04 es:con una
-0.68 -0.57 es:concie
-0.38 -0.11 es:conmig
0.38 0.48 es:conmig misma
-0.42 0.52 es:conoce
-0.30 0.37 es:conoce a
-0.77 0.47 es:consum
0.24 0.26 es:contar
-0.37 -0.20 es:contas
-0.05 0.21 es:conte
0.29 0.33 es:conte a
-0.82 -1.00 es:contes
-0.04 0.50 es:conto
0.07 0.46 es:conto que
0.04 -0.24 es:contra
0.13 0.01 es:contra en
0.42 0.41 es:contra la
0.62 0.67 es:contro
-0.03 -0.39 es:corazo
-0.13 -0.07 es:coro
0.14 -0.10 es:correo
-0.52 -0.21 es:correr
-0.67 -0.10 es:corta
-0.35 -0.36 es:corta la
-0.41 0.56 es:cortab
0.18 0.66 es:cortan
0.41 0.85 es:cortar
-0.40 0.50 es:cortar y
1.08 0.67 es:corte
0.16 0.29 es:corte las
0.22 0.14 es:corte mas
0.29 0.47 es:corte otra
-0.05 0.75 es:cortes
-0.30 -0.47 es:corto
0.72 0.81 es:cosa
-0.40 1.01 es:cosas
0.22 0.52 es:cosas y
-0.46 -0.40 es:costo
-0.26 -0.34 es:costo pero
0.14 0.28 es:cree
0.10 0.20 es:cree que
0.23 0.80 es:creo
-0.29 0.42 es:creo que
-0.55 -0.78 es:cruce
0.01 0.58 es:cruza
0.04 -0.39 es:cual
-0.37 0.27 es:cuando
0.02 -0.34 es:cuando ella
-0.75 0.59 es:cuando era
-0.09 0.08 es:cuando me
0.25 0.16 es:cuando se
-0.26 -0.27 es:cuando vi
0.13 0.43 es:cuando yo
0.25 0.47 es:cuaren
-0.32 0.99 es:cuarto
-0.59 -0.65 es:cuatro
0.27 0.10 es:cuchil
0.63 0.67 es:cuchil en
0.29 0.34 es:cuchil esta
-0.27 -0.26 es:cuchil y
-0.27 -0.36 es:cuelgo
0.06 -0.30 es:cuello
-0.40 -0.38 es:cuello de
0.23 0.23 es:cuello hace
0.42 0.44 es:cuello y
-0.31 -0.39 es:cuenta
-0.53 -0.32 es:cuento
0.97 0.80 es:cuerda
-0.08 -0.45 es:cuesta
-0.56 -0.44 es:cuesti
0.31 0.08 es:cuida
0.46 0.39 es:cuida a
-0.52 0.61 es:cuidar
0.66 0.65 es:cuiden
0.14 0.10 es:cuiden a
0.17 0.54 es:culpa
-0.09 -0.36 es:cumple
-0.23 -0.08 es:da
0.28 0.11 es:da igual
0.49 0.20 es:da miedo
-0.30 -0.40 es:da un
-0.39 -0.28 es:dan
0.00 0.42 es:dan ganas
0.56 0.52 es:dando
-0.27 -0.35 es:dano
0.14 -0.08 es:dano a
0.53 0.01 es:dar
-0.80 -0.65 es:daria
-0.09 -0.01 es:de
0.14 0.35 es:de acabar
-0.05 0.35 es:de ahi
0.38 0.39 es:de al
-0.02 -0.33 es:de cabeza
-0.13 0.06 es:de casa
0.04 -0.29 es:de comer
-0.30 0.37 es:de conoce
-0.03 0.37 es:de cortar
0.23 0.35 es:de cortes
-0.25 0.26 es:de desped
0.44 0.42 es:de eso
-0.59 -0.50 es:de esta
-0.55 -0.54 es:de estar
0.09 0.35 es:de este
0.68 0.65 es:de existi
0.31 0.33 es:de hacerl
-0.10 -0.22 es:de hacerm
-0.22 0.57 es:de intent
0.06 -0.40 es:de la
0.73 0.55 es:de las
0.73 0.73 es:de lo
0.16 0.49 es:de los
-0.38 -0.52 es:de mas
0.46 0.44 es:de matarm
-0.11 -0.40 es:de mi
0.15 -0.00 es:de mis
0.68 0.85 es:de morir
0.14 0.53 es:de nadie
0.41 0.35 es:de noche
-0.18 -0.22 es:de nuevo
-0.19 -0.24 es:de panico
0.43 0.37 es:de pegar
0.16 -0.08 es:de pensar
0.10 0.35 es:de que
-0.37 -0.37 es:de quimic
-0.09 0.39 es:de salir
0.22 0.14 es:de sangra
0.41 0.32 es:de seguri
-0.09 -0.19 es:de semana
0.40 0.52 es:de su
-0.02 -0.15 es:de suicid
0.49 0.23 es:de tirarm
-0.11 -0.45 es:de un
0.40 0.14 es:de una
-0.33 -0.44 es:de vacaci
0.59 0.59 es:de verdad
0.20 0.53 es:de vivir
-0.25 0.49 es:de ~
0.36 0.54 es:debajo
0.26 0.39 es:debajo de
-0.03 -0.44 es:deberi
-0.16 -0.39 es:deberi estar
-0.30 -0.05 es:decidi
0.09 -0.32 es:decir
-0.02 -0.01 es:decisi
0.70 0.46 es:deja
0.48 0.55 es:deja salir
-0.33 -0.19 es:dejar
0.02 0.26 es:dejar de
-0.32 -0.22 es:dejar las
0.09 -0.11 es:dejaro
0.07 -0.08 es:dejaro sola
-0.02 0.18 es:deje
-0.37 0.25 es:deje de
0.03 0.06 es:deje el
-0.32 -0.30 es:deje las
0.34 0.03 es:dejo
0.39 0.12 es:dejo de
-0.44 -0.48 es:del
0.32 0.35 es:del balcon
0.08 0.00 es:del banco
-0.42 -0.38 es:del bano
-0.27 -0.25 es:del celula
0.38 0.28 es:del cole
0.48 0.40 es:del corazo
-0.43 0.50 es:del cuarto
-0.31 -0.29 es:del equipo
-0.18 0.18 es:del hospit
0.27 0.28 es:del otro
0.18 -0.19 es:del puente
0.30 0.32 es:del techo
0.13 0.08 es:del trabaj
0.17 0.66 es:delant
0.12 0.47 es:delant de
-0.30 -0.28 es:demas
0.60 0.56 es:demasi
-0.85 0.81 es:dentro
-0.09 -0.39 es:depart
-0.45 -0.53 es:depart en
-0.74 1.25 es:desapa
-0.44 0.32 es:descon
-0.21 0.04 es:descon me
-0.25 0.28 es:desde
-0.08 0.77 es:desde el
-0.12 0.06 es:desde la
-0.31 -0.20 es:desde que
0.29 0.68 es:deseo
0.13 0.40 es:deseo la
-0.17 -0.62 es:despac
0.19 0.22 es:desped
0.03 -0.17 es:desped de
0.09 0.01 es:desped del
0.11 0.87 es:desper
-0.02 -0.18 es:despid
0.04 -0.22 es:despie
-0.01 0.05 es:despue
-0.16 -0.36 es:despue de
0.08 0.58 es:despue del
-0.18 0.23 es:despue la
-0.54 -0.42 es:detect
0.22 0.10 es:di
0.26 0.31 es:dia
-0.30 -0.32 es:dia y
0.74 0.45 es:diagno
0.57 0.13 es:diario
-0.51 0.24 es:dias
-0.51 -0.01 es:dias que
0.26 0.59 es:dias y
-0.48 0.45 es:dibujo
-0.15 0.12 es:dice
-0.10 0.14 es:dice que
0.70 0.66 es:dicen
0.50 0.47 es:dicen que
-0.38 -0.56 es:dieron
-0.36 -0.31 es:dieron el
0.00 -0.29 es:diez
0.10 0.08 es:diez anos
-0.20 -0.34 es:diez minuto
0.72 0.76 es:diganl
0.44 0.48 es:diganl a
0.51 0.69 es:digas
-0.65 -0.21 es:digo
-0.54 0.56 es:digo que
-0.20 -0.46 es:dije
-0.45 -0.07 es:dije a
0.26 0.39 es:dije que
-0.80 0.09 es:dijo
-0.37 0.15 es:dijo me
-0.24 0.76 es:dijo que
0.45 0.14 es:dile
0.32 0.10 es:dile a
-0.36 -0.18 es:dinero
-0.62 -0.41 es:dio
-0.38 -0.19 es:dio un
0.25 0.39 es:dio una
-0.67 0.76 es:dios
-0.33 0.43 es:dios me
-0.31 0.38 es:dios que
-0.36 -0.32 es:discut
-0.26 -0.23 es:discut con
-0.69 -0.67 es:divorc
-0.78 -0.49 es:doce
0.43 0.24 es:doctor
-0.25 0.91 es:doler
-0.59 -0.44 es:doming
0.15 0.54 es:doming lo
0.50 0.65 es:doming ya
0.91 0.72 es:donde
-0.34 -0.34 es:donde la
-0.62 -0.71 es:dormi
0.00 0.26 es:dormid
-0.59 -0.37 es:dormir
0.15 0.16 es:dormir para
-0.57 -0.35 es:dos
-0.45 0.12 es:dos anos
-0.30 0.36 es:dos meses
0.04 0.39 es:dos veces
-0.24 -0.28 es:dosis
0.03 0.96 es:doy
-0.12 -0.27 es:duele
0.42 0.67 es:duerma
-0.74 -0.57 es:duerme
-0.22 0.32 es:duerme con
-0.99 -0.34 es:duermo
-0.48 0.46 es:durmie
0.04 0.33 es:edad
-0.41 -0.44 es:ejecut
-0.29 -0.32 es:ejecut el
-0.05 -0.54 es:el
-0.37 0.10 es:el abuelo
0.30 0.29 es:el adentr
-0.37 -0.10 es:el alma
-0.21 0.19 es:el alquil
-0.19 -0.22 es:el anden
-0.26 0.58 es:el ano
-0.25 -0.38 es:el aument
0.59 0.42 es:el balcon
-0.09 0.21 es:el bano
-0.48 -0.61 es:el bebe
0.33 0.36 es:el borde
-0.11 -0.01 es:el brazo
0.01 -0.14 es:el cajon
-0.26 -0.36 es:el capitu
0.24 0.27 es:el celula
0.51 0.46 es:el cielo
-0.37 -0.01 es:el cintur
0.91 0.97 es:el coche
0.21 0.12 es:el cole
-0.34 -0.31 es:el concie
-0.23 -0.38 es:el corazo
0.48 0.58 es:el cuchil
0.23 0.00 es:el cuello
0.04 -0.05 es:el de
-0.39 -0.30 es:el detect
0.05 -0.35 es:el dia
0.53 0.31 es:el diagno
-0.60 -0.65 es:el diario
-0.36 0.14 es:el doming
-0.39 -0.31 es:el final
0.49 0.33 es:el frasco
-0.26 -0.18 es:el funera
0.19 0.29 es:el garaje
0.47 0.53 es:el gas
0.13 -0.10 es:el hospit
-0.29 -0.37 es:el jefe
-0.30 -0.25 es:el juego
-0.42 -0.26 es:el jueves
-0.34 -0.40 es:el libro
0.14 -0.16 es:el lunes
0.05 0.52 es:el martes
0.13 0.15 es:el martil
-0.43 0.02 es:el mes
0.45 0.43 es:el mierco
0.09 0.45 es:el mundo
0.45 0.36 es:el novio
0.51 0.54 es:el otro
-0.19 -0.29 es:el perro
-0.36 -0.31 es:el pie
-0.31 -0.38 es:el piso
-0.39 -0.46 es:el podcas
0.31 0.33 es:el proxim
-0.01 0.40 es:el que
-0.23 -0.25 es:el remedi
0.22 0.39 es:el revolv
0.30 0.33 es:el ruido
0.17 0.20 es:el sabado
0.47 0.34 es:el seguro
-0.20 0.41 es:el sotano
0.12 0.20 es:el sueno
0.42 0.42 es:el suicid
-0.26 -0.35 es:el testam
-0.00 -0.10 es:el trabaj
-0.43 -0.36 es:el trafic
-0.76 -0.68 es:el tren
0.20 0.00 es:el ultimo
-0.23 -0.17 es:el vaso
-0.53 -0.42 es:el vecino
-0.55 -0.36 es:el vierne
-0.63 -0.69 es:el ~
-0.16 0.86 es:ella
-0.29 0.35 es:ella se
-0.47 -0.50 es:empeza
-0.01 -0.21 es:empiez
-0.59 0.34 es:empujo
-0.61 -0.18 es:en
0.29 0.13 es:en casa
0.21 -0.25 es:en diez
0.10 -0.06 es:en el
-0.37 -0.45 es:en esta
0.09 0.18 es:en junio
-0.09 0.29 es:en la
-0.35 -0.41 es:en las
-0.63 0.10 es:en marzo
-0.55 -0.26 es:en matarm
-0.49 -0.02 es:en mayo
0.11 -0.26 es:en mi
-0.41 0.48 es:en mis
-0.67 -0.39 es:en morir
0.04 0.03 es:en paz
0.14 0.13 es:en puente
-0.31 0.53 es:en que
-0.31 -0.34 es:en serie
0.34 0.66 es:en serio
-0.54 0.43 es:en todo
0.01 -0.15 es:en un
-0.54 -0.58 es:en una
-0.12 -0.12 es:encant
0.65 0.74 es:encarg
-0.01 -0.05 es:encerr
-0.10 0.01 es:encerr en
-0.60 -0.67 es:encima
-0.28 -0.31 es:encima de
-0.14 0.45 es:encont
-0.10 0.20 es:encont mi
0.93 0.11 es:encuen
-0.40 0.23 es:enferm
-0.13 0.57 es:enferm para
0.76 0.78 es:entend
-0.40 -0.20 es:entera
-0.42 -0.48 es:entera de
0.24 0.28 es:entero
-0.88 -1.02 es:enterr
-0.36 -0.65 es:enterr a
0.39 0.80 es:entier
-0.20 0.39 es:entier y
0.89 0.83 es:entrar
-0.51 -0.71 es:entre
-0.69 -0.40 es:entreg
0.28 -0.13 es:entreg el
-0.33 -0.34 es:entreg la
-0.44 -0.58 es:entrev
-0.29 0.44 es:envene
-0.63 -0.65 es:equipo
-0.03 0.37 es:era
-0.63 0.30 es:era chica
0.54 0.51 es:eres
0.37 0.36 es:eres la
0.38 0.48 es:es
0.40 0.29 es:es el
0.30 0.28 es:es joda
-0.07 -0.28 es:es la
0.52 0.65 es:es lo
0.07 0.06 es:es mi
0.41 0.21 es:es para
-0.42 0.06 es:es que
0.37 0.13 es:es solo
-0.22 -0.42 es:es un
-0.46 -0.56 es:es ~
-0.08 -0.32 es:esa
-0.30 -0.42 es:esa de
0.32 0.59 es:escale
0.73 0.51 es:escond
0.42 0.54 es:escond en
-0.19 -0.33 es:escope
-0.17 0.28 es:escrib
0.13 0.21 es:escrib la
-0.28 -0.13 es:escrib una
0.35 0.22 es:escrit
-0.17 -0.11 es:escuch
0.16 0.13 es:escuel
-0.30 -0.70 es:ese
0.54 0.44 es:ese colegi
-0.25 -0.18 es:eso
0.44 0.42 es:eso me
-0.74 -0.73 es:esos
0.19 0.18 es:espano
0.28 0.93 es:espera
0.35 0.74 es:esquin
0.61 0.02 es:esta
-0.04 0.20 es:esta bien
0.40 0.37 es:esta dando
0.54 0.32 es:esta en
-0.22 0.45 es:esta hacien
-0.05 -0.08 es:esta la
-0.01 -0.30 es:esta manana
0.58 0.48 es:esta noche
0.27 0.18 es:esta pegand
-0.00 -0.31 es:esta semana
-0.37 -0.37 es:esta tarea
0.52 0.46 es:esta tirand
0.38 0.50 es:esta todo
-0.17 -0.15 es:esta vez
-0.23 0.20 es:esta vida
-0.99 -0.85 es:estaba
-0.31 0.04 es:estaba en
-0.56 -0.52 es:establ
0.89 0.68 es:estaci
0.25 0.37 es:estaci y
-0.83 -0.85 es:estamo
0.48 -0.04 es:estan
0.13 0.50 es:estar
0.58 0.41 es:estar muerta
0.38 0.57 es:estar para
-0.08 -0.20 es:estar viva
0.54 0.61 es:estar vivo
-0.09 -0.36 es:este
-0.23 -0.21 es:este doming
0.44 0.28 es:este mundo
-0.22 -0.32 es:este ~
0.35 0.28 es:esto
0.36 0.29 es:esto ya
-0.08 -0.03 es:estoy
-0.14 -0.16 es:estoy a
0.36 0.49 es:estoy afuera
0.39 0.37 es:estoy bien
-0.33 0.24 es:estoy cansad
-0.40 -0.22 es:estoy con
0.27 0.28 es:estoy del
0.50 0.41 es:estoy en
-0.40 -0.38 es:estoy hasta
0.63 0.45 es:estoy lista
-0.41 0.65 es:estoy mal
-0.46 0.02 es:estoy muerta
0.33 0.40 es:estoy otra
0.52 0.53 es:estoy sangra
-0.29 -0.12 es:estoy segura
0.33 0.36 es:estoy sentad
-0.14 -0.17 es:estoy tranqu
-0.58 -0.54 es:estoy triste
0.50 0.44 es:estran
0.65 0.72 es:estrel
-0.45 0.63 es:estres
-0.71 -0.22 es:estudi
-0.96 0.93 es:estuve
-0.05 0.45 es:estuvi
-0.43 0.23 es:estuvo
0.25 0.90 es:ex
0.16 0.41 es:ex dice
-0.51 0.51 es:ex me
0.44 0.10 es:ex se
-0.42 -0.50 es:examen
0.10 0.91 es:existi
0.61 0.49 es:explot
-0.71 -0.61 es:extran
-0.39 -0.34 es:extran a
-0.27 -0.44 es:extran tanto
-0.36 0.32 es:facil
-0.26 0.20 es:facil no
0.63 0.16 es:factur
1.09 1.06 es:falta
0.27 0.31 es:falta la
0.26 0.34 es:falta una
-0.51 -0.41 es:famili
0.25 -0.18 es:farmac
0.81 0.82 es:favor
0.16 0.19 es:favor yo
-0.04 -0.13 es:fecha
0.28 0.31 es:fecha y
-0.63 0.29 es:feliz
-0.61 -0.02 es:fiesta
0.41 0.13 es:fin
-0.09 -0.19 es:fin de
-0.24 -0.25 es:fin le
-0.82 -0.75 es:final
0.13 -0.21 es:final de
0.07 0.66 es:forma
-0.10 -0.46 es:formul
0.66 0.59 es:fotos
-0.19 0.34 es:frasco
-0.30 0.41 es:frasco de
0.17 0.20 es:frasco entero
0.79 0.58 es:freno
0.16 0.08 es:frio
0.20 -0.23 es:fue
-0.25 0.15 es:fue a
-0.26 -0.18 es:fue bonito
0.60 0.50 es:fue el
-0.46 -0.55 es:fue en
-0.57 -0.46 es:fue la
0.13 0.11 es:fuego
-0.05 -0.09 es:fuego a
0.18 0.63 es:fuera
-0.13 0.54 es:fueron
0.11 -0.40 es:fuerte
-0.29 -0.70 es:fui
0.13 -0.15 es:fui a
0.17 0.02 es:fui al
0.52 0.52 es:fuiste
0.37 0.37 es:fuiste la
-0.98 -0.66 es:funcio
-0.36 -0.25 es:funera
-0.26 -0.18 es:funera fue
-0.47 -0.57 es:futbol
-0.56 0.62 es:futuro
-0.34 -0.40 es:gallet
-0.28 0.05 es:ganas
-0.03 0.36 es:ganas de
-0.31 -0.50 es:garaje
0.66 0.74 es:gas
0.23 0.08 es:gata
-0.25 0.07 es:gato
-0.38 0.11 es:golpeo
-0.12 -0.23 es:golpeo la
-0.28 -0.36 es:gracia
0.07 -0.21 es:gracia por
0.10 0.83 es:grita
0.45 0.54 es:gritan
0.09 0.20 es:gritan no
-0.42 -0.28 es:grito
-0.31 -0.30 es:grito al
-0.19 -0.37 es:grupo
-0.21 -0.21 es:grupo de
0.34 0.74 es:guarda
-0.41 -0.18 es:guardo
-0.18 -0.30 es:gusta
-0.13 -0.21 es:gusta la
0.18 -0.25 es:ha
-0.18 0.63 es:haber
-0.13 0.45 es:haber desper
-0.27 -0.31 es:habia
-0.76 0.73 es:habla
-0.54 0.52 es:habla de
-0.41 -0.49 es:hablar
0.76 0.72 es:habra
0.54 0.51 es:habra termin
0.27 0.41 es:hace
-0.41 -0.22 es:hace anos
-0.49 0.33 es:hace cinco
0.19 0.51 es:hace diez
-0.22 0.19 es:hace dos
-0.19 -0.06 es:hace mucho
0.58 0.52 es:hace una
0.14 -0.02 es:hacen
0.34 0.03 es:hacer
-0.13 -0.25 es:hacer dano
-0.52 0.78 es:hacer nada
0.20 0.26 es:hacer que
0.13 0.04 es:hacerl
-0.16 -0.17 es:hacerl dano
-0.49 0.02 es:hacerm
-0.35 0.02 es:hacerm dano
-0.40 -0.21 es:hacia
-0.20 0.27 es:hacien
0.71 0.50 es:haga
-0.35 -0.12 es:hago
-0.27 -0.10 es:haha
0.30 0.30 es:haha adivin
-0.38 1.07 es:haria
-0.13 0.41 es:haria nada
-0.42 -0.28 es:hasta
-0.44 -0.54 es:hasta el
-0.32 -0.39 es:hasta las
0.10 0.46 es:hasta que
0.40 0.93 es:hay
0.37 0.13 es:hay fecha
-0.56 0.30 es:hay salida
0.42 0.20 es:hay un
0.24 0.24 es:hay vuelta
0.47 -0.22 es:he
0.23 0.21 es:he pensad
0.05 -0.07 es:hecho
-0.79 -0.68 es:helado
0.29 0.14 es:herman
-0.60 -0.06 es:herman por
0.49 0.50 es:herman se
-0.21 -0.12 es:herman y
0.23 -0.19 es:hermos
0.38 0.12 es:hice
-0.21 -0.37 es:hice la
-1.00 -0.90 es:hicimo
0.61 0.63 es:hija
-0.49 -0.13 es:hijo
-0.19 -0.22 es:hijos
-0.30 0.26 es:hijos merece
0.13 0.28 es:hirvie
0.09 0.20 es:hirvie y
-0.11 0.72 es:hizo
0.50 0.21 es:hombre
0.71 0.69 es:hondo
0.52 -0.22 es:hora
0.31 0.29 es:hora a
-0.09 -0.25 es:hora de
-0.44 -0.29 es:hora en
0.31 0.28 es:hora y
-0.31 0.32 es:horror
0.06 -0.04 es:hospit
-0.18 0.18 es:hospit por
0.05 0.02 es:hoy
0.52 0.47 es:hoy es
-0.26 -0.32 es:hoy lo
0.53 0.54 es:hoy me
-0.14 0.44 es:hoy no
0.29 0.28 es:hoy ya
-0.01 0.89 es:hubier
-0.20 0.64 es:huevos
-0.86 -0.94 es:i
-0.75 -0.75 es:i a
0.85 0.68 es:iba
0.65 0.61 es:iba a
-0.07 0.71 es:idea
-1.00 -0.02 es:ideas
-0.49 -0.35 es:ideas suicid
0.28 0.31 es:igual
0.20 -0.32 es:im
-0.45 0.64 es:imagin
-0.39 0.31 es:imagin mi
-0.79 1.02 es:import
-0.42 -0.56 es:infart
-0.30 -0.40 es:infart cuando
-0.41 -0.69 es:infier
-0.30 -0.49 es:infier pero
-0.45 -0.45 es:insuli
-0.51 0.58 es:intenc
-0.36 0.41 es:intenc solo
-0.29 0.57 es:intent
0.20 0.17 es:intent ahorca
-0.48 -0.05 es:intent de
-0.43 -0.30 es:intent matarm
-0.06 0.37 es:intent suicid
0.02 0.67 es:intern
-0.01 -0.19 es:inyect
0.53 0.58 es:inyect toda
0.68 1.07 es:ir
-0.40 0.11 es:ir al
0.07 0.46 es:ir con
-0.22 0.61 es:iria
-0.12 -0.31 es:irme
-0.49 -0.61 es:jefa
-0.20 0.25 es:jefe
0.41 0.40 es:joda
-0.52 -0.49 es:juego
-0.79 -0.68 es:jueves
-0.49 -0.32 es:jueves y
-0.45 -0.50 es:juliet
0.02 0.11 es:junio
-0.52 -0.53 es:junte
0.07 -0.09 es:la
-0.31 -0.07 es:la abuela
0.51 0.50 es:la almoha
0.33 0.38 es:la atenci
0.08 0.08 es:la azotea
0.51 0.55 es:la barand
-0.09 -0.08 es:la bebe
-0.62 -0.67 es:la boda
0.38 0.42 es:la bolsa
0.21 -0.04 es:la cabeza
0.38 0.44 es:la caja
-0.29 -0.45 es:la cama
0.19 -0.12 es:la cancio
0.29 0.45 es:la cara
0.10 0.10 es:la carpet
-0.01 0.07 es:la carta
0.22 0.14 es:la casa
-0.44 -0.37 es:la cena
-0.37 -0.42 es:la cita
-0.24 -0.14 es:la cocina
-0.20 0.48 es:la comida
-0.19 -0.18 es:la comput
0.38 0.20 es:la cuenta
0.60 0.54 es:la cuerda
-0.30 -0.29 es:la decisi
-0.25 0.42 es:la dejo
-0.17 -0.20 es:la dosis
-0.31 -0.41 es:la entrev
-0.31 0.13 es:la escale
0.24 0.37 es:la escope
0.28 0.33 es:la escuel
0.25 0.53 es:la esquin
0.30 0.34 es:la estaci
0.48 0.34 es:la factur
-0.23 -0.24 es:la famili
-0.18 -0.30 es:la farmac
0.03 0.02 es:la fecha
-0.43 -0.39 es:la hora
0.29 0.34 es:la lista
-0.34 -0.34 es:la madre
0.20 0.48 es:la manana
0.18 0.19 es:la mangue
0.04 0.05 es:la mano
0.28 0.26 es:la manta
0.38 0.19 es:la mesa
0.37 0.10 es:la mesita
0.26 0.23 es:la mochil
-0.27 -0.17 es:la muela
0.20 0.68 es:la muerte
-0.20 0.32 es:la muneca
0.42 0.41 es:la navaja
0.58 0.47 es:la necesi
-0.22 -0.42 es:la noche
0.45 0.37 es:la nota
0.33 0.12 es:la operac
0.54 0.35 es:la otra
0.48 0.60 es:la pared
-0.34 -0.40 es:la pena
-0.24 -0.43 es:la pileta
0.67 0.94 es:la pistol
0.41 0.45 es:la planch
-0.20 -0.32 es:la playa
0.53 0.54 es:la proxim
0.36 0.25 es:la puerta
0.21 -0.04 es:la que
-0.28 -0.38 es:la radio
-0.22 -0.19 es:la receta
-0.10 -0.09 es:la reja
-0.34 -0.37 es:la respir
-0.36 -0.52 es:la rodill
0.48 0.40 es:la salida
-0.72 -0.10 es:la semana
-0.20 -0.34 es:la serie
0.09 0.03 es:la soga
-0.29 -0.20 es:la tarea
-0.46 0.62 es:la tele
0.53 0.51 es:la toalla
-0.40 -0.33 es:la torre
0.40 0.24 es:la ultima
0.55 0.49 es:la unica
-0.61 0.56 es:la univer
0.28 0.30 es:la vecina
-0.50 -0.48 es:la ventan
-0.34 -0.29 es:la veo
0.24 0.10 es:la verdad
-0.07 -0.00 es:la vida
0.42 0.27 es:la viga
0.34 0.25 es:la voy
-0.73 -0.62 es:la ~
-0.08 0.32 es:lado
0.07 0.07 es:lado de
0.41 0.47 es:lago
0.66 0.72 es:lanzar
0.18 -0.31 es:las
-0.02 -0.30 es:las cartas
-0.15 -0.20 es:las claves
0.32 0.38 es:las cuento
-0.03 -0.22 es:las dos
0.47 0.42 es:las fotos
0.19 -0.19 es:las ganas
-0.23 0.14 es:las ideas
-0.10 -0.05 es:las llaves
-0.39 -0.47 es:las noches
-0.01 -0.18 es:las notas
-0.35 -0.41 es:las notici
0.02 -0.03 es:las pastil
-0.03 -0.22 es:las pierna
-0.47 -0.38 es:las rodill
0.24 0.25 es:las seis
0.08 0.06 es:las tome
0.29 0.36 es:las va
0.18 0.26 es:las ventan
0.13 0.06 es:las vias
0.35 0.23 es:las voces
-0.49 -0.20 es:lastim
-0.07 0.21 es:lastim a
0.07 0.49 es:le
0.05 0.13 es:le conte
-0.44 0.42 es:le digo
-0.20 -0.33 es:le dije
0.31 0.34 es:le doy
-0.08 -0.31 es:le escrib
0.37 0.26 es:le esta
-0.31 -0.30 es:le grito
0.28 0.26 es:le gusta
-0.19 0.43 es:le import
-0.35 0.54 es:le pego
-0.39 0.20 es:le pido
0.51 0.33 es:le puedo
0.06 -0.11 es:le regale
-0.50 0.23 es:le veo
-0.14 -0.22 es:le voy
-0.40 -0.37 es:lei
0.30 0.45 es:les
0.48 0.46 es:les escrib
0.13 0.12 es:les mande
-0.41 -0.41 es:libro
0.55 0.71 es:limpie
0.38 0.43 es:limpie la
0.51 0.57 es:linda
0.48 0.66 es:linea
0.36 0.26 es:lista
0.29 0.39 es:lista y
-0.70 -0.40 es:listas
-0.43 -0.45 es:listo
-0.52 -0.58 es:llamad
-0.37 -0.42 es:llamad perdon
0.03 0.58 es:llaman
0.60 0.75 es:llamar
0.29 0.33 es:llamar a
0.33 0.38 es:llamar la
-0.41 -0.13 es:llame
-0.33 -0.06 es:llame a
0.56 0.63 es:llamen
0.40 0.45 es:llamen a
-0.42 -0.55 es:llamo
-0.25 -0.33 es:llamo a
0.19 0.87 es:llave
-0.14 -0.07 es:llaves
0.74 0.64 es:llega
0.84 0.89 es:llegar
0.60 0.64 es:llegar a
-0.95 -1.00 es:llego
-0.47 -0.52 es:llego el
0.58 0.54 es:llegue
0.63 0.71 es:llene
-0.39 -0.40 es:lleno
0.34 0.00 es:lleve
0.18 -0.30 es:lleve a
0.71 1.22 es:llevo
-0.31 0.49 es:llevo dos
0.36 0.24 es:llevo un
0.42 0.45 es:llevo una
0.47 -0.10 es:llorar
-0.89 -1.00 es:llore
-0.17 -0.33 es:llore en
-0.60 -0.28 es:lloro
0.24 0.15 es:lo
-0.40 -0.32 es:lo charla
-0.31 0.29 es:lo conte
-0.55 -0.27 es:lo de
-0.26 -0.30 es:lo del
-0.22 -0.20 es:lo demas
-0.58 0.42 es:lo dije
-0.32 -0.17 es:lo extran
0.28 0.08 es:lo hago
0.09 0.31 es:lo haria
0.33 0.63 es:lo he
0.49 0.43 es:lo hice
0.50 0.57 es:lo intent
0.29 0.30 es:lo mato
0.36 0.48 es:lo mejor
0.50 0.17 es:lo que
-0.18 0.18 es:lo repita
0.63 0.30 es:lo tengo
0.56 0.46 es:lo unico
0.15 0.20 es:lo va
-0.16 -0.25 es:lo voy
-0.29 -0.33 es:los
0.52 0.56 es:los amo
-0.46 -0.34 es:los antide
-0.22 -0.43 es:los chicos
-0.59 -0.02 es:los dias
-0.59 -0.54 es:los doming
-0.35 -0.21 es:los examen
-0.08 -0.21 es:los ninos
0.45 0.61 es:los papele
0.37 0.59 es:los quiero
-0.31 0.21 es:los vecino
-0.28 0.48 es:los veinte
0.62 0.57 es:los voy
0.05 -0.52 es:luego
0.69 0.98 es:lugar
-0.12 -0.45 es:lunes
-0.40 -0.26 es:lunes empiez
-0.52 0.62 es:luz
-0.06 0.21 es:madre
-0.30 0.26 es:madre mejor
0.09 0.05 es:madre se
-0.34 -0.15 es:madre y
-0.59 -0.07 es:mal
0.08 0.23 es:manana
-0.39 -0.34 es:manana es
0.11 0.10 es:manana la
0.28 0.48 es:manana me
0.43 0.45 es:manana ya
-0.36 0.79 es:manda
0.20 -0.12 es:mande
-0.21 -0.37 es:manden
-0.15 -0.14 es:mando
-0.61 0.17 es:maneja
0.26 0.26 es:mangue
0.06 0.03 es:mano
0.39 0.36 es:manta
0.28 0.26 es:manta azul
-0.50 0.56 es:manzan
-0.22 -0.25 es:mar
-0.53 -0.24 es:marido
0.03 -0.41 es:marido me
-0.43 -0.17 es:marido y
0.07 0.73 es:martes
0.18 0.21 es:martil
-0.68 0.23 es:marzo
0.00 -0.03 es:mas
0.46 0.50 es:mas de
0.45 0.50 es:mas esta
-0.26 0.20 es:mas facil
0.42 0.41 es:mas fuerte
0.31 0.33 es:mas por
0.66 0.65 es:mas voy
0.06 -0.20 es:mas y
-1.03 -0.52 es:mata
-0.51 0.42 es:mata si
0.43 0.45 es:matado
0.82 0.60 es:matar
0.83 0.59 es:matar a
-0.23 -0.12 es:matar haha
-0.60 -0.64 es:matar i
-0.37 0.29 es:matar y
0.05 -0.02 es:matarm
0.24 0.28 es:matarm y
-0.82 0.75 es:matars
0.06 -0.29 es:mate
0.44 0.59 es:mato
-0.88 -0.56 es:matrim
-0.68 -0.02 es:mayo
-0.08 0.13 es:me
0.42 0.31 es:me acaba
-0.60 -0.53 es:me acabar
0.34 0.34 es:me alcanz
-0.06 0.36 es:me amenaz
-0.46 0.36 es:me atrope
-0.42 -0.07 es:me autole
0.59 0.62 es:me busque
-0.59 -0.65 es:me comeri
-0.26 -0.14 es:me contas
0.07 0.46 es:me conto
-0.29 0.40 es:me cortab
0.58 0.27 es:me corte
-0.33 -0.29 es:me costo
0.01 0.42 es:me cruza
-0.30 -0.10 es:me da
0.00 0.42 es:me dan
0.48 0.55 es:me deja
0.07 -0.14 es:me desped
-0.00 -0.10 es:me desper
0.19 0.30 es:me dice
-0.03 -0.30 es:me dieron
-0.33 0.13 es:me dijo
-0.26 -0.24 es:me dio
-0.09 -0.20 es:me duele
-0.42 0.25 es:me empujo
0.47 0.53 es:me encarg
0.14 0.39 es:me encerr
-0.49 -0.20 es:me encont
0.40 -0.03 es:me encuen
0.13 -0.09 es:me escond
-0.30 0.32 es:me escrib
0.79 0.82 es:me esta
0.39 0.50 es:me falta
-0.43 -0.39 es:me fue
-0.38 -0.13 es:me hice
-0.08 0.51 es:me hizo
0.24 0.48 es:me hubier
-0.61 0.56 es:me import
0.53 0.58 es:me inyect
0.14 0.07 es:me la
0.04 -0.01 es:me las
-0.31 0.38 es:me lleve
0.18 0.63 es:me lo
-0.41 -0.64 es:me mata
0.45 0.46 es:me mate
0.17 0.13 es:me mato
-0.17 -0.26 es:me moria
-0.16 -0.20 es:me muero
-0.27 -0.19 es:me olvide
0.11 0.37 es:me ordena
0.33 -0.21 es:me pase
-0.59 -0.25 es:me pego
-0.42 -0.43 es:me pongo
0.23 0.46 es:me pregun
-0.30 0.09 es:me preocu
0.51 0.48 es:me puedo
0.42 0.42 es:me puse
-0.12 -0.16 es:me puso
0.64 0.28 es:me queda
-0.66 -0.59 es:me quede
-0.56 0.49 es:me quemab
-0.28 -0.22 es:me quiera
-0.35 -0.34 es:me quiere
0.96 1.43 es:me quiero
0.33 0.40 es:me quito
0.05 0.57 es:me rasgun
0.08 -0.09 es:me rompi
0.13 -0.14 es:me sacaro
-0.43 -0.37 es:me senti
0.09 -0.19 es:me siento
0.59 0.50 es:me tire
-0.00 -0.20 es:me tiro
0.24 0.38 es:me toca
0.20 0.24 es:me tome
0.47 0.50 es:me trague
0.16 0.16 es:me va
-0.37 0.43 es:me violar
0.53 0.44 es:me violo
0.19 0.18 es:me voy
0.12 -0.14 es:me ~
0.49 0.41 es:media
0.35 0.29 es:media botell
-0.22 0.14 es:medico
0.41 0.51 es:mejor
-0.18 0.18 es:mejor amiga
0.25 -0.01 es:meme
-0.81 -0.50 es:mensaj
-0.43 -0.23 es:merece
-0.30 0.26 es:merece una
-0.61 0.03 es:mes
-0.48 0.31 es:mes pasado
-0.07 -0.16 es:mes que
0.53 0.26 es:mesa
-0.16 0.59 es:meses
0.52 0.15 es:mesita
0.37 0.10 es:mesita y
0.62 0.55 es:mete
0.68 0.66 es:meterm
0.39 0.45 es:meterm al
-0.14 0.17 es:mi
0.19 0.09 es:mi abuela
-0.50 -0.22 es:mi amiga
-0.47 -0.39 es:mi cabeza
0.40 0.39 es:mi cama
-0.04 0.19 es:mi compan
-0.37 0.39 es:mi cuando
0.34 0.51 es:mi diario
0.03 0.24 es:mi edad
-0.20 0.39 es:mi entier
0.14 0.13 es:mi espano
0.26 0.43 es:mi ex
-0.23 -0.11 es:mi famili
0.16 0.06 es:mi gata
-0.28 0.48 es:mi gato
0.21 0.10 es:mi herman
0.44 0.45 es:mi hija
-0.35 -0.09 es:mi hijo
-0.35 -0.43 es:mi jefa
-0.14 0.46 es:mi jefe
0.16 -0.09 es:mi lado
0.18 0.41 es:mi madre
-0.38 -0.17 es:mi marido
-0.18 0.18 es:mi mejor
0.33 0.38 es:mi muerte
-0.46 -0.15 es:mi mujer
-0.37 0.40 es:mi nombre
-0.21 0.39 es:mi novia
0.24 -0.07 es:mi novio
0.07 0.41 es:mi padras
-0.22 0.09 es:mi padre
-0.44 0.46 es:mi pareja
-0.21 0.02 es:mi perro
-0.21 -0.23 es:mi person
-0.36 0.22 es:mi sobrin
-0.38 -0.10 es:mi tia
0.21 0.17 es:mi tio
0.43 0.37 es:mi ultima
-0.54 -0.60 es:mi ultimo
-0.41 -0.20 es:mi vecino
-0.38 -0.11 es:mi vida
0.08 -0.10 es:miedo
0.24 0.17 es:miedo de
-0.34 -0.02 es:miedo por
-0.02 -0.03 es:mientr
0.63 0.60 es:mierco
-0.01 0.21 es:minuto
-0.20 -0.15 es:minuto en
0.35 0.35 es:mirand
-0.47 -0.46 es:mirar
-0.22 0.86 es:miro
-0.22 0.08 es:mis
-0.56 -0.04 es:mis compan
-0.14 -0.08 es:mis hijos
0.11 0.39 es:mis papas
-0.41 0.48 es:mis parede
0.29 -0.01 es:mis pastil
0.53 0.67 es:misma
0.68 0.55 es:mismo
0.36 0.32 es:mochil
-0.23 -0.36 es:moria
0.63 0.39 es:morir
0.27 0.32 es:morir me
-0.34 -0.20 es:morir solo
0.20 0.47 es:morir y
-0.00 1.29 es:morirm
-0.11 -0.51 es:mucha
0.43 0.56 es:muchas
-0.86 0.25 es:mucho
-0.30 0.49 es:mucho en
-0.30 -0.31 es:mucho y
-0.38 -0.23 es:muela
-0.87 -0.24 es:muera
-0.62 -0.74 es:muero
0.19 0.25 es:muerta
-0.56 0.64 es:muerta por
0.08 0.27 es:muerte
0.10 -0.14 es:muerto
-0.79 -0.46 es:mujer
-0.08 0.42 es:mujer se
0.36 0.77 es:mundo
0.02 0.67 es:muneca
0.28 0.05 es:murio
-0.34 -0.60 es:murio en
0.03 0.16 es:murio mi
0.53 0.60 es:muro
0.38 0.43 es:muro y
-0.20 -0.25 es:musica
0.41 0.24 es:muy
-0.21 -0.20 es:muy amable
0.65 0.64 es:my
0.50 0.52 es:n
0.36 0.37 es:n la
-0.24 0.50 es:nacido
-0.33 0.29 es:nacio
-0.14 -0.28 es:nada
-0.19 -0.06 es:nada mas
0.48 0.55 es:nada me
-0.51 -0.49 es:nada solo
-0.31 0.51 es:nada tiene
0.71 0.72 es:nadar
0.06 0.31 es:nadie
0.23 0.22 es:nadie lo
0.11 -0.20 es:nadie me
0.37 0.30 es:nadie sabe
-0.54 0.54 es:nadie se
-0.34 -0.39 es:nadie solo
0.43 0.47 es:nadie va
0.81 0.88 es:navaja
0.23 0.37 es:navaja y
0.29 0.18 es:navida
0.73 1.27 es:necesi
-0.18 -0.18 es:negra
0.68 0.57 es:nena
-0.07 0.56 es:neta
-0.05 0.40 es:neta ya
-0.95 -0.46 es:ni
-0.33 0.45 es:ni de
-1.00 -0.08 es:ningun
-0.40 0.44 es:ningun futuro
-0.55 0.07 es:ningun lado
-0.36 -0.41 es:ningun pensam
-0.20 0.16 es:ningun plan
0.11 -0.21 es:ninos
-0.08 0.32 es:ninos si
-0.25 -0.45 es:ninos y
0.56 0.51 es:no
-0.20 0.37 es:no aguant
-0.41 0.57 es:no como
0.24 0.50 es:no creo
0.39 0.12 es:no dejo
-0.62 -0.16 es:no duermo
-0.23 0.08 es:no es
-0.40 0.68 es:no estar
0.31 0.19 es:no este
-0.09 -0.14 es:no estoy
-0.39 0.11 es:no estuvi
-0.66 0.25 es:no existi
0.36 0.44 es:no fue
-0.13 0.41 es:no haria
0.31 0.84 es:no hay
0.51 0.48 es:no la
-0.26 0.55 es:no le
0.54 0.60 es:no lo
-0.07 0.02 es:no me
0.42 0.41 es:no mientr
0.06 0.57 es:no no
0.62 0.75 es:no para
0.35 -0.16 es:no pasa
0.05 -0.07 es:no pienso
-0.12 -0.19 es:no puedo
-0.18 0.29 es:no quiere
0.25 0.35 es:no quiero
0.59 0.17 es:no se
0.36 0.40 es:no te
-0.47 -0.15 es:no tengo
-0.43 -0.28 es:no tiene
0.06 0.43 es:no vale
0.52 0.57 es:no van
0.33 0.56 es:no veo
0.25 0.57 es:no volver
-0.05 -0.20 es:no voy
0.35 0.57 es:no vuelvo
0.59 0.65 es:noche
-0.58 -0.63 es:noche de
-0.31 -0.39 es:noche en
-0.07 0.49 es:noche la
0.67 0.56 es:noche me
0.23 0.20 es:noche no
0.06 0.59 es:noche y
-0.41 -0.53 es:noches
-0.18 0.68 es:nombre
-1.00 -0.55 es:nos
-0.00 -0.13 es:nos vemos
0.46 0.55 es:nota
-0.44 -0.03 es:nota y
-0.01 -0.26 es:notas
-0.48 -0.57 es:notici
-0.26 -0.29 es:notici un
-0.53 -0.51 es:novela
-0.13 -0.13 es:novela negra
-0.29 0.54 es:novia
0.68 0.18 es:novio
0.45 0.36 es:novio de
-0.57 -0.67 es:nueva
-0.47 0.51 es:nueve
-0.54 -0.70 es:nuevo
-0.23 -0.25 es:nuevo me
-0.74 -0.40 es:nunca
-0.49 -0.61 es:nunca intent
-0.38 0.42 es:nunca lo
0.31 0.11 es:o
-0.18 -0.33 es:obra
0.09 -0.12 es:ochent
-0.73 0.21 es:odio
0.35 0.21 es:oficin
-0.25 0.21 es:oigo
-0.57 1.23 es:ojala
0.08 0.59 es:ojala me
-0.38 -0.26 es:olvide
0.46 0.17 es:operac
0.21 0.57 es:ordena
0.19 -0.13 es:otra
0.45 0.41 es:otra cosa
-0.19 -0.02 es:otra vez
1.10 0.89 es:otro
0.27 0.28 es:otro lado
0.09 0.57 es:padras
0.22 0.45 es:padre
-0.22 0.32 es:padre duerme
0.50 0.35 es:padre esta
-0.19 -0.09 es:padre se
-0.08 -0.29 es:pagado
0.11 0.13 es:pagar
-0.46 -0.50 es:panico
0.16 0.55 es:papas
-0.29 -0.61 es:papele
0.29 0.48 es:papele en
0.57 0.48 es:para
0.52 0.58 es:para cada
0.32 0.37 es:para cuando
0.36 0.36 es:para de
0.35 0.58 es:para dormir
-0.13 -0.24 es:para el
-0.54 -0.64 es:para la
0.06 -0.19 es:para las
-0.36 -0.36 es:para los
-0.51 -0.48 es:para manana
0.20 0.77 es:para mi
0.09 0.39 es:para morir
0.64 0.81 es:para que
0.41 0.44 es:para ratas
0.09 -0.04 es:para siempr
-0.04 0.22 es:para todos
0.04 -0.13 es:parar
0.41 0.38 es:parar de
-0.42 -0.51 es:parce
-0.11 -0.08 es:pare
0.20 0.26 es:pare para
0.67 0.84 es:pared
-0.59 0.86 es:parede
-0.61 0.65 es:pareja
-0.44 0.46 es:pareja me
-0.70 -0.71 es:paro
0.71 0.93 es:parte
0.44 -0.28 es:pasa
-1.04 0.67 es:pasada
-0.89 0.72 es:pasado
-0.19 0.28 es:pasado me
0.48 0.67 es:pasapo
-0.04 -0.23 es:pasar
0.39 0.28 es:pasar la
0.13 -0.34 es:pase
-0.25 -0.43 es:pase el
-0.35 -0.33 es:pase una
-0.44 -0.39 es:paso
0.31 0.40 es:pastil
0.37 0.59 es:pastil a
0.16 0.00 es:pastil de
0.48 0.40 es:pastil del
-0.22 -0.21 es:pastil en
-0.18 -0.17 es:pastil hasta
0.37 0.61 es:pastil para
0.01 -0.03 es:pastil por
0.48 0.38 es:pastil tengo
-0.20 -0.29 es:pastil y
0.73 0.58 es:pastis
-0.18 0.25 es:paz
0.04 0.03 es:paz con
0.81 0.57 es:pedi
-0.01 -0.39 es:pega
-0.85 0.37 es:pegaba
-0.42 0.16 es:pegaba con
0.38 0.26 es:pegand
0.26 0.17 es:pegand a
0.66 0.56 es:pegar
0.19 0.74 es:pegarl
0.86 0.76 es:pegarm
-1.08 -0.04 es:pego
-0.35 0.54 es:pego a
-0.28 -0.38 es:pego la
-0.58 -0.58 es:pelicu
-0.79 -0.15 es:pena
-0.04 0.01 es:pendie
-0.42 0.68 es:pensab
-0.30 0.49 es:pensab mucho
0.32 0.30 es:pensad
-0.49 -0.42 es:pensam
0.29 0.15 es:pensam de
-0.43 0.13 es:pensar
-0.43 -0.11 es:pensar en
-0.64 -0.06 es:pense
-0.64 -0.17 es:pense en
0.33 0.08 es:pense que
0.10 -0.02 es:perder
-0.33 1.03 es:perdi
-0.50 0.41 es:perdi a
-0.30 0.43 es:perdi el
0.09 0.57 es:perdi la
-0.55 -0.79 es:perdim
0.44 0.20 es:perdon
0.05 -0.03 es:perdon por
-0.50 -0.05 es:pero
-0.29 0.71 es:pero a
-0.23 0.34 es:pero estoy
-0.20 0.38 es:pero llame
-0.60 0.14 es:pero lo
-0.41 0.02 es:pero me
-0.08 0.58 es:pero no
0.48 0.51 es:pero quiero
0.35 0.47 es:pero se
-0.37 -0.42 es:pero ya
-0.81 -0.67 es:perro
0.20 -0.17 es:perros
-0.24 -0.00 es:person
-0.25 0.42 es:peso
-0.42 0.23 es:peso para
-0.55 0.28 es:pido
-0.31 0.38 es:pido a
-0.50 -0.43 es:pie
0.35 0.43 es:pienso
0.52 0.26 es:pienso desper
-0.11 0.19 es:pienso en
-0.20 0.34 es:pienso que
0.11 -0.21 es:pierna
0.28 0.18 es:pierna por
-0.34 -0.60 es:pileta
-0.44 -0.47 es:pintar
-0.38 -0.49 es:piso
0.44 0.49 es:pistol
-0.22 0.32 es:pistol cargad
0.47 0.54 es:pistol la
-0.09 0.30 es:pistol y
-0.44 -0.44 es:pizza
-0.33 0.16 es:plan
0.13 0.05 es:plan de
-0.35 -0.29 es:plan para
-0.20 0.16 es:plan solo
0.22 0.46 es:plan y
0.57 0.64 es:planch
0.26 0.44 es:planee
0.05 -0.07 es:planes
-0.14 -0.36 es:planta
-0.83 -0.54 es:plata
-0.28 -0.45 es:playa
0.52 0.49 es:po
0.45 0.35 es:poco
-0.54 -0.65 es:podcas
0.86 0.69 es:poder
-0.07 0.78 es:podria
-0.37 -0.12 es:poema
0.53 0.52 es:pongan
-0.59 -0.60 es:pongo
-0.12 -0.07 es:por
-0.51 -0.48 es:por contes
-0.56 0.64 es:por dentro
0.13 0.29 es:por donde
-0.31 -0.23 es:por el
-0.25 -0.18 es:por esa
-0.26 -0.11 es:por eso
0.58 0.59 es:por favor
0.10 0.04 es:por fin
0.31 0.43 es:por intern
0.13 -0.09 es:por la
0.06 -0.01 es:por las
-0.22 -0.20 es:por lo
0.15 -0.10 es:por los
0.46 0.58 es:por mi
-0.50 0.41 es:por suicid
-0.20 -0.29 es:por todo
-0.45 -0.44 es:por una
0.18 0.11 es:porque
0.57 0.68 es:porque no
-0.35 0.20 es:prefer
-0.25 0.14 es:prefer no
0.43 -0.04 es:prefie
0.16 -0.08 es:prefie morir
0.35 0.60 es:pregun
-0.65 0.17 es:pregun como
0.39 0.36 es:pregun por
0.52 0.48 es:pregun si
0.42 0.41 es:prende
0.30 0.29 es:prende fuego
-0.42 -0.41 es:prendi
-0.27 -0.16 es:preocu
-0.14 -0.05 es:preocu que
-0.32 -0.50 es:prepar
-0.17 -0.41 es:primer
-0.49 -0.45 es:primer auxili
-0.42 -0.49 es:primer vez
-0.14 0.54 es:probe
-0.85 -0.93 es:proces
0.55 0.14 es:promet
0.64 0.63 es:promet que
0.26 0.14 es:pronto
0.32 0.91 es:propos
0.88 0.91 es:proxim
-0.08 -0.37 es:puede
0.13 -0.08 es:puede dar
0.65 0.16 es:puedo
-0.43 -0.33 es:puedo con
0.34 0.36 es:puedo ir
0.56 0.55 es:puedo parar
0.36 0.35 es:puedo promet
0.13 0.35 es:puedo salir
0.14 0.33 es:puente
-0.48 -0.49 es:puente para
0.85 0.67 es:puerta
0.31 0.29 es:puerta a
0.65 0.74 es:punto
0.46 0.53 es:punto de
-0.63 -0.68 es:puntos
0.79 0.22 es:puse
0.37 0.14 es:puse la
-0.17 -0.22 es:puso
-0.22 -0.02 es:que
0.49 0.48 es:que ago
-0.01 -0.14 es:que alguie
0.48 0.32 es:que decir
0.28 0.15 es:que el
0.35 0.33 es:que es
-0.30 0.22 es:que escrib
0.48 0.27 es:que esta
0.31 0.37 es:que estoy
-0.10 -0.09 es:que habia
0.37 0.09 es:que hacer
-0.36 0.19 es:que hago
0.31 0.29 es:que hora
0.15 0.19 es:que la
-0.51 0.62 es:que le
0.36 0.40 es:que linda
0.48 0.58 es:que llegue
0.41 0.18 es:que lo
0.44 0.34 es:que los
-0.20 0.07 es:que me
-0.53 0.39 es:que mi
-0.02 0.37 es:que murio
-0.23 0.21 es:que nacio
-0.04 0.37 es:que nadie
0.23 0.28 es:que necesi
-0.40 -0.14 es:que no
0.20 0.26 es:que pare
-0.36 -0.06 es:que pase
0.37 0.41 es:que preocu
0.31 0.29 es:que puerta
-0.06 0.52 es:que quiera
-0.59 0.69 es:que quiere
-0.24 0.09 es:que quiero
-0.11 -0.02 es:que se
-0.26 0.20 es:que seria
-0.26 -0.25 es:que si
0.43 0.36 es:que su
0.43 0.35 es:que tenia
-0.26 -0.29 es:que termin
0.29 0.51 es:que tiene
0.48 0.51 es:que va
0.42 0.26 es:que ver
0.05 -0.17 es:que viene
0.29 0.22 es:que voy
-0.42 0.61 es:que ya
-0.11 0.55 es:que yo
-0.43 -0.47 es:que ~
0.98 0.83 es:queda
0.32 0.26 es:queda hacerl
0.66 0.32 es:queda nada
-0.92 -0.83 es:quede
-0.78 0.68 es:quemab
0.57 0.64 es:quemar
-0.48 -0.59 es:quemo
-0.16 -0.04 es:querer
0.12 0.01 es:queria
0.25 0.24 es:queria desped
-0.29 0.01 es:queria morir
0.52 0.48 es:quien
0.29 0.31 es:quien se
-0.38 0.09 es:quiera
-0.28 -0.22 es:quiera morir
-0.13 0.45 es:quiera morirm
-0.23 0.20 es:quiere
-0.02 0.47 es:quiere ir
0.35 0.51 es:quiere morir
0.25 0.04 es:quiere que
0.87 0.19 es:quiero
0.40 0.58 es:quiero ayuda
-0.10 -0.24 es:quiero dejar
-0.13 0.67 es:quiero desapa
0.06 0.06 es:quiero dormir
0.60 0.50 es:quiero es
0.52 1.06 es:quiero estar
-0.16 -0.17 es:quiero hacerl
0.51 0.32 es:quiero ir
-0.28 -0.30 es:quiero irme
0.22 0.36 es:quiero llegar
-0.32 -0.43 es:quiero mas
0.49 0.31 es:quiero matar
0.50 0.44 es:quiero matarm
0.61 1.00 es:quiero morir
0.70 0.71 es:quiero morirm
-0.45 -0.51 es:quiero que
0.16 0.18 es:quiero saltar
0.54 0.54 es:quiero seguir
0.42 0.41 es:quiero suicid
-0.20 -0.26 es:quiero termin
0.60 0.54 es:quiero ver
-0.24 -0.29 es:quiero vivir
-0.73 -0.68 es:quiero ~
-0.51 -0.51 es:quimic
-0.37 -0.37 es:quimic me
-0.54 0.28 es:quince
-0.30 -0.28 es:quisie
-0.24 0.45 es:quisie no
0.09 0.10 es:quita
-0.23 0.94 es:quitar
0.12 0.64 es:quitar la
0.39 0.66 es:quito
-0.40 -0.53 es:radio
-0.48 0.54 es:rapidi
0.68 0.35 es:rapido
0.32 0.23 es:raro
0.07 0.80 es:rasgun
0.58 0.61 es:ratas
-0.07 -0.26 es:rato
0.19 0.37 es:razon
0.30 0.63 es:recai
-0.62 -0.54 es:receta
0.61 0.29 es:recien
-0.73 0.00 es:regala
-0.01 0.55 es:regale
0.16 0.03 es:regale mi
-0.05 -0.56 es:regalo
-0.55 -0.56 es:regist
-0.14 -0.13 es:reja
-0.66 -0.69 es:remedi
-0.23 -0.25 es:remedi nuevo
-0.98 -0.36 es:renunc
-0.26 0.25 es:repita
0.18 -0.05 es:respir
-0.72 -0.71 es:reunio
0.31 0.55 es:revolv
0.22 0.39 es:revolv de
0.16 -0.15 es:rio
-0.83 -0.98 es:rodill
-0.45 -0.50 es:romeo
-0.32 -0.36 es:romeo y
-0.69 -0.12 es:romper
-0.49 -0.08 es:romper la
0.12 -0.13 es:rompi
0.08 -0.09 es:rompi el
0.26 -0.09 es:rompio
-0.63 -0.61 es:ropa
-0.23 -0.17 es:ruido
0.53 0.56 es:sabado
0.51 0.42 es:sabe
0.73 0.71 es:saber
0.19 -0.20 es:sacaro
0.40 0.56 es:saco
0.29 0.40 es:saco la
-0.42 -0.11 es:sale
-0.64 -0.24 es:sale mal
0.53 0.75 es:salgo
-0.38 -0.20 es:sali
-0.51 -0.31 es:sali a
0.54 1.10 es:salida
-0.31 0.28 es:salida de
0.34 0.38 es:salida del
-0.39 -0.57 es:salio
0.56 1.19 es:salir
0.33 0.70 es:salir de
-0.18 0.18 es:salir del
0.91 0.74 es:saltar
-0.20 -0.31 es:salte
-0.44 -0.30 es:salvo
0.48 1.20 es:sangra
-0.30 -0.77 es:sangre
0.44 0.49 es:saque
0.32 0.35 es:saque la
0.04 0.06 es:se
0.20 0.10 es:se acabe
0.32 0.20 es:se acabo
-0.25 -0.31 es:se ahorca
0.29 0.18 es:se como
0.42 0.30 es:se cuando
0.57 0.58 es:se donde
0.69 0.50 es:se fue
-0.09 0.39 es:se fueron
-0.44 0.15 es:se las
-0.55 0.41 es:se lo
-0.56 0.61 es:se mata
-0.25 0.16 es:se mato
-0.88 -0.95 es:se me
0.44 0.39 es:se mete
0.13 0.29 es:se por
-0.45 -0.46 es:se puede
0.42 0.46 es:se que
0.31 0.23 es:se queda
-0.02 0.47 es:se quiere
0.04 0.65 es:se si
-0.22 0.17 es:se tiro
-0.41 -0.31 es:se va
0.30 0.20 es:se van
-0.48 -0.58 es:se ~
-0.02 0.31 es:sea
0.36 1.17 es:seguir
0.29 0.43 es:seguir vivien
0.24 0.70 es:segund
-0.22 -0.03 es:segura
0.57 0.45 es:seguri
0.80 0.71 es:seguro
-0.23 -0.51 es:seis
-0.87 -0.72 es:semana
-0.70 0.66 es:semana pasada
-0.32 -0.34 es:semana que
0.48 0.50 es:sentad
0.33 0.36 es:sentad en
-0.60 -0.51 es:senti
-0.49 0.51 es:sentid
-0.50 0.23 es:sentid a
0.25 0.08 es:sentir
0.74 1.18 es:ser
-0.37 0.62 es:seria
-0.26 0.20 es:seria mas
-0.65 0.17 es:seria no
0.31 0.34 es:seria un
-0.61 0.63 es:serian
-0.43 0.45 es:serian mas
-0.52 -0.71 es:serie
0.48 0.92 es:serio
-0.19 -0.22 es:sesion
-0.17 0.06 es:si
-0.56 -0.56 es:si estoy
0.53 0.54 es:si la
-0.44 0.42 es:si le
0.55 0.39 es:si lo
0.01 0.84 es:si me
-0.02 0.36 es:si yo
0.00 0.21 es:siempr
-0.26 0.32 es:siento
-0.31 0.28 es:siento atrapa
-0.78 0.07 es:siento que
0.63 0.47 es:siga
-0.78 0.46 es:sigo
-0.33 -0.46 es:sigue
0.09 0.20 es:sigue gritan
0.54 0.50 es:siguie
-0.32 -0.40 es:silenc
0.59 0.63 es:silla
-0.02 -0.08 es:sin
-0.31 0.49 es:sin cortar
-0.36 0.41 es:sin intenc
-0.36 0.41 es:sin plan
0.58 0.51 es:sin que
-0.58 0.47 es:sinmi
-0.12 0.40 es:sino
-0.21 0.45 es:sino me
-0.26 0.34 es:sobre
0.15 0.92 es:sobred
-0.18 0.18 es:sobred y
-0.78 0.26 es:sobrev
-0.55 0.06 es:sobrin
0.21 0.14 es:soga
0.26 0.30 es:soga en
0.29 0.36 es:soga esta
-0.04 0.02 es:soga y
-0.25 -0.55 es:sol
0.10 -0.31 es:sola
-0.57 -0.46 es:sola el
-0.26 0.27 es:solo
0.37 0.36 es:solo a
0.50 0.53 es:solo me
0.46 0.35 es:solo necesi
0.32 0.26 es:solo queda
0.25 0.24 es:solo queria
-0.34 -0.30 es:solo quiero
0.37 0.13 es:solo una
-1.04 -1.00 es:son
-0.32 0.83 es:sopa
-0.29 0.58 es:sotano
-0.85 0.08 es:soy
-0.60 0.63 es:soy un
-0.49 -0.27 es:soy una
-0.47 -0.45 es:soy veteri
0.44 0.61 es:soy yo
0.28 -0.22 es:su
0.23 0.17 es:su casa
-0.32 -0.40 es:su mujer
0.43 0.36 es:su padre
0.55 0.66 es:subi
0.40 0.47 es:subi a
-0.69 -0.66 es:suegra
-0.23 -0.25 es:sueno
-0.08 0.60 es:sueno con
0.48 0.38 es:sueno esta
-0.11 -0.32 es:sueno que
-0.22 -0.09 es:suicid
-0.49 0.16 es:suicid cuando
-0.06 -0.28 es:suicid es
-0.07 -0.23 es:suicid esta
-0.16 0.30 es:suicid me
-0.57 -0.56 es:sus
-0.81 -0.82 es:suspen
-0.74 -0.29 es:tan
-0.60 -0.64 es:tanto
-0.15 -0.45 es:tanto que
-0.76 -0.63 es:tarde
-0.49 -0.46 es:tarea
-0.31 -0.25 es:tarea de
0.17 0.08 es:te
0.17 0.25 es:te puedo
-0.23 -0.09 es:te quiero
0.31 0.28 es:te voy
-0.46 -0.28 es:techo
-0.65 0.87 es:tele
0.03 -0.21 es:tembla
0.27 0.13 es:tener
0.45 0.44 es:tener que
0.18 0.07 es:tengo
0.37 0.37 es:tengo con
0.85 0.32 es:tengo el
-0.04 0.02 es:tengo ganas
0.07 -0.04 es:tengo la
0.62 0.73 es:tengo las
0.12 0.03 es:tengo miedo
0.38 -0.12 es:tengo que
0.48 0.38 es:tengo sueno
0.53 0.33 es:tengo todo
-0.30 -0.44 es:tengo un
0.50 0.58 es:tengo una
-0.62 -0.68 es:tengo ~
0.26 0.33 es:tenia
0.55 0.33 es:tenia que
0.06 0.04 es:terapi
0.49 -0.18 es:tercer
0.29 -0.23 es:termin
0.04 0.23 es:termin con
-0.30 -0.27 es:termin el
0.28 0.35 es:termin la
-0.05 -0.26 es:termin por
0.36 0.28 es:termin todo
-0.31 -0.40 es:tesis
-0.37 -0.48 es:testam
0.43 0.58 es:the
-0.54 -0.14 es:tia
-0.18 0.99 es:tiempo
-0.44 -0.43 es:tiene
0.39 0.53 es:tiene que
0.14 0.26 es:tiene razon
-0.06 0.19 es:tiene sentid
0.23 0.46 es:tiene un
-0.60 -0.24 es:tiene una
-0.53 0.27 es:tienen
-0.38 -0.46 es:tierra
0.29 0.23 es:tio
0.27 0.35 es:tio me
0.33 0.25 es:tirand
0.54 0.75 es:tirar
0.38 0.46 es:tirarm
0.48 0.80 es:tire
-0.33 -0.08 es:tiro
0.12 0.24 es:tiro al
-0.29 0.04 es:tiro de
0.09 -0.13 es:tiro en
0.96 0.92 es:tngo
0.74 0.71 es:toalla
0.46 0.62 es:toca
0.24 0.38 es:toca cuando
-0.61 0.36 es:toco
0.18 -0.09 es:toda
-0.15 -0.30 es:toda la
0.39 0.53 es:toda las
0.11 -0.08 es:todas
-0.03 -0.10 es:todas las
-0.19 -0.22 es:todas mis
-0.36 -0.06 es:todavi
-0.14 0.12 es:todavi la
-0.29 0.44 es:todavi pienso
-0.08 0.37 es:todo
-0.37 -0.36 es:todo bien
0.30 0.32 es:todo el
-0.00 0.50 es:todo lo
-0.06 -0.05 es:todo y
-0.00 1.50 es:todos
0.13 0.80 es:todos los
-0.31 0.02 es:todos mis
-0.22 0.29 es:todos se
-0.60 -0.13 es:tomar
0.55 0.40 es:tomarm
0.15 0.10 es:tome
0.42 0.49 es:tome 30
-0.30 -0.29 es:tome la
-0.31 -0.38 es:tome las
0.48 0.59 es:tome toda
0.53 0.79 es:tome todas
0.25 0.06 es:tome una
-0.81 0.49 es:tomo
-0.61 -0.59 es:tonter
-0.64 -0.61 es:torre
-0.43 -0.40 es:torre y
-0.44 -0.12 es:trabaj
0.20 -0.15 es:trabaj con
-0.61 -0.50 es:trafic
0.03 -0.21 es:tragar
0.95 0.95 es:trague
0.00 -0.22 es:tranqu
0.01 -0.56 es:treint
-0.46 -0.50 es:tren
-0.17 -0.00 es:tres
0.36 0.51 es:tres anos
0.40 0.21 es:tres cosas
-0.30 -0.50 es:triste
0.08 -0.09 es:tu
0.13 0.12 es:tu eres
0.29 0.29 es:turno
-0.19 -0.21 es:tuve
-0.37 -0.17 es:tuve ganas
0.03 -0.29 es:tuve que
-0.48 0.47 es:tuve un
0.29 0.07 es:tuve una
-0.20 -0.39 es:tuvimo
0.60 0.66 es:tuya
0.44 0.85 es:ultima
0.21 -0.04 es:ultima noche
0.33 -0.31 es:ultimo
-0.35 -0.31 es:ultimo dia
0.13 0.12 es:ultimo mensaj
-0.50 -0.14 es:un
0.29 0.27 es:un accide
0.06 0.54 es:un amigo
0.09 -0.08 es:un ano
0.41 0.34 es:un balazo
-0.31 0.37 es:un camion
0.02 0.35 es:un coche
-0.17 0.39 es:un compan
0.07 -0.11 es:un cuchil
-0.25 0.40 es:un descon
-0.20 0.15 es:un frasco
0.13 0.05 es:un hombre
-0.30 -0.40 es:un infart
-0.30 -0.49 es:un infier
-0.42 0.27 es:un peso
-0.16 0.09 es:un plan
-0.39 0.46 es:un puente
0.18 -0.02 es:un sobre
-0.53 -0.53 es:un suicid
-0.35 0.50 es:un tiempo
-0.14 0.07 es:un tiro
0.40 0.43 es:un video
0.09 0.21 es:una
-0.45 0.25 es:una carga
-0.23 -0.17 es:una carta
0.18 0.20 es:una cosa
0.23 -0.15 es:una hora
0.37 0.13 es:una idea
0.29 0.39 es:una lista
-0.30 0.26 es:una madre
-0.44 -0.03 es:una nota
-0.19 -0.25 es:una novela
0.56 0.50 es:una parte
0.28 0.18 es:una pierna
0.17 0.46 es:una pistol
0.16 1.00 es:una sobred
0.31 0.20 es:una soga
0.39 0.49 es:una sola
0.54 0.77 es:una vez
-0.23 0.21 es:una vida
-0.45 -0.46 es:una ~
0.77 0.69 es:unica
0.78 0.65 es:unico
0.56 0.46 es:unico que
-0.85 0.78 es:univer
0.18 -0.06 es:uno
0.18 0.60 es:usted
0.51 0.01 es:va
0.48 0.16 es:va a
0.42 0.23 es:va mejor
-0.52 -0.70 es:vacaci
-0.14 -0.08 es:vale
0.06 0.43 es:vale nada
0.77 0.54 es:valor
0.49 0.34 es:valor y
-0.65 -0.75 es:vamos
0.77 0.02 es:van
0.56 0.37 es:van a
-0.32 -0.24 es:vaso
-1.17 0.36 es:veces
-0.16 0.33 es:veces a
-0.37 0.46 es:veces pienso
0.39 0.42 es:vecina
-1.01 -0.44 es:vecino
-0.61 0.12 es:veinte
-0.00 -0.19 es:vemos
-0.29 -0.32 es:veneno
0.41 0.44 es:veneno para
0.11 -0.25 es:ventan
0.18 0.26 es:ventan y
-0.42 0.06 es:veo
-0.40 0.44 es:veo ningun
0.57 0.53 es:veo otra
-0.50 0.23 es:veo sentid
0.74 1.23 es:ver
-0.32 0.21 es:ver a
0.88 0.64 es:verdad
0.41 0.47 es:verdad es
-0.94 -1.06 es:vergue
0.73 0.70 es:verlo
-0.74 -0.72 es:veteri
-0.47 -0.45 es:veteri y
0.25 0.36 es:vez
0.17 0.18 es:vez con
-0.38 -0.53 es:vez en
0.30 0.40 es:vez me
-0.16 0.45 es:vez que
0.14 0.30 es:vez y
-0.37 -0.37 es:vi
-0.21 -0.21 es:vi que
0.18 0.08 es:vias
-0.34 -0.10 es:vida
0.29 0.51 es:vida no
0.47 0.51 es:vida se
-0.57 0.33 es:vida y
-0.05 -0.15 es:video
0.40 0.43 es:video para
-0.82 -0.74 es:vieja
0.43 0.53 es:viejo
0.34 0.11 es:viene
0.50 0.47 es:viene el
-0.68 -0.49 es:vierne
-0.35 -0.14 es:vierne es
0.59 0.37 es:viga
-0.36 -0.55 es:vimos
-0.81 0.20 es:vino
0.71 0.69 es:vio
0.72 0.98 es:violar
-0.37 0.43 es:violar en
0.74 0.62 es:violo
-0.24 -0.31 es:vista
0.21 -0.28 es:viva
0.32 0.39 es:viva el
0.40 0.61 es:vivien
0.58 0.42 es:vivir
-0.17 -0.22 es:vivir mas
-0.10 -0.25 es:vivir no
0.29 0.20 es:vivir y
0.55 0.11 es:vivo
-0.23 0.12 es:voces
0.22 0.31 es:volver
0.21 0.70 es:volver a
-0.93 0.72 es:volvi
-0.67 0.52 es:volvi a
-0.13 0.75 es:vomita
0.30 0.55 es:vomite
0.70 0.42 es:voy
0.31 0.16 es:voy a
-0.48 -0.42 es:voy para
0.91 0.82 es:vuelta
0.24 0.24 es:vuelta atras
0.55 0.51 es:vuelve
0.40 0.36 es:vuelve a
0.29 0.84 es:vuelvo
0.29 0.35 es:vuelvo a
0.51 0.41 es:wey
0.30 0.15 es:y
0.13 0.46 es:y a
0.18 0.26 es:y abri
0.25 0.32 es:y ahora
-0.18 -0.04 es:y ando
0.48 0.53 es:y anoche
-0.37 0.15 es:y colgo
0.12 -0.12 es:y creo
0.09 0.83 es:y despue
0.10 0.02 es:y dice
0.28 0.36 es:y dijo
0.41 0.46 es:y el
-0.17 0.28 es:y es
0.40 0.78 es:y esta
0.59 0.58 es:y estoy
0.13 0.04 es:y hoy
-0.32 -0.36 es:y juliet
0.63 0.52 es:y la
0.39 0.04 es:y las
-0.31 -0.34 es:y le
-0.18 -0.28 es:y llame
-0.37 -0.42 es:y llore
-0.18 -0.07 es:y lo
0.67 0.72 es:y los
0.03 -0.37 es:y luego
0.12 0.00 es:y manana
-0.34 -0.27 es:y me
0.23 0.62 es:y mi
0.09 0.42 es:y nadie
-0.12 -0.10 es:y no
-0.04 -0.05 es:y que
-0.23 -0.36 es:y quiero
-0.49 -0.15 es:y sali
-0.13 -0.39 es:y salio
0.10 0.17 es:y se
0.09 0.20 es:y sigue
0.16 0.89 es:y tengo
0.33 0.48 es:y todavi
-0.27 -0.14 es:y todo
-0.11 -0.15 es:y una
0.61 0.59 es:y voy
0.49 0.78 es:y ya
0.02 -0.03 es:y yo
-0.15 0.05 es:ya
0.12 0.03 es:ya deje
-0.09 -0.14 es:ya escrib
-0.24 -0.16 es:ya esta
0.39 0.37 es:ya estoy
0.54 0.38 es:ya lo
0.76 0.55 es:ya me
-0.39 0.55 es:ya nada
0.14 0.03 es:ya no
0.31 0.35 es:ya pense
0.79 0.63 es:ya se
0.55 0.51 es:ya tengo
0.23 0.31 es:ya termin
-0.30 -0.29 es:ya tome
0.91 0.69 es:yo
0.07 0.30 es:yo no
-0.45 0.20 es:yo tenia
0.33 0.35 es:yo voy
-1.19 -1.06 es:~
-0.48 -0.44 es:~ con
0.31 0.07 es:~ de
-0.31 -0.57 es:~ el
-0.50 -0.68 es:~ en
-0.47 0.43 es:~ haha
-0.62 -0.65 es:~ la
-0.29 -0.28 es:~ los
0.35 0.20 es:~ mi
-0.51 -0.57 es:~ pero
0.19 0.25 es:~ y
-0.85 -0.76 es:~ ~
0.09 0.38 exit
-0.06 -0.33 exit+forever
-0.06 -0.10 exit+glad
0.53 0.46 exit+height
-0.18 0.68 exit+hold
-0.11 0.40 exit+hurt-other
-0.15 -0.19 exit+intend
-0.33 0.68 exit+kill-self
-0.39 -0.17 exit+kin
-0.15 0.47 exit+letter
0.43 -0.03 exit+life
0.39 0.50 exit+love
0.59 0.62 exit+matter
-0.22 -0.35 exit+no
-0.24 -0.13 exit+now
0.19 -0.14 exit+other
0.29 0.10 exit+papers
0.02 0.68 exit+passed
0.27 0.76 exit+past
0.15 0.10 exit+pet
0.56 0.49 exit+pills
-0.05 0.00 exit+prepare
0.70 0.37 exit+quantity
0.24 0.36 exit+rope
0.05 0.43 exit+school
0.08 0.07 exit+self
0.08 0.07 exit+sorry
-0.53 0.61 exit+spoken
0.13 -0.05 exit+stand
-0.02 0.32 exit+tonight
0.57 0.50 exit+took
0.21 0.14 exit+trapped
-0.25 0.47 exit+urge
-0.12 0.18 exit+vehicle
-0.58 -0.40 exit+violence
-0.22 0.31 exit+want
0.23 0.33 exit+you
-0.19 -0.26 exit>date
-0.07 -0.17 exit>exit
-0.06 -0.33 exit>forever
-0.12 -0.18 exit>intend
0.27 -0.12 exit>life
0.27 0.91 exit>no
0.38 0.31 exit>now
0.32 0.17 exit>other
0.24 0.36 exit>rope
0.11 -0.03 exit>self
0.06 -0.26 exit>stand
-0.30 0.06 exit>tonight
0.69 0.75 find
0.44 0.42 find+hold
0.13 0.14 find+hurt-other
0.13 0.47 find+kin
-0.11 -0.19 find+letter
-0.32 -0.27 find+media
0.52 0.79 find+no
0.44 0.40 find+now
0.45 0.07 find+other
0.22 0.18 find+papers
0.26 -0.05 find+past
0.22 0.18 find+peace
-0.37 0.43 find+pills
-0.39 -0.12 find+prepare
0.13 0.41 find+question
-0.32 -0.27 find+rope
0.17 0.26 find+self
-0.15 -0.18 find+stand
-0.11 0.11 find+tonight
0.07 0.43 find+want
0.28 0.21 find>date
-0.32 -0.27 find>find
0.44 0.30 find>kin
-0.32 -0.27 find>letter
0.03 -0.09 find>other
0.38 0.39 find>past
0.22 0.19 find>self
-0.01 -0.05 find>tonight
0.44 0.28 forever
0.05 0.13 forever+glad
0.44 0.59 forever+goodbye
0.42 0.56 forever+last
-0.27 -0.24 forever+life
-0.46 -0.31 forever+media
0.05 -0.17 forever+no
-0.21 -0.21 forever+now
0.56 0.64 forever+other
0.00 0.03 forever+past
0.16 0.55 forever+peace
0.59 0.60 forever+routine
0.12 -0.24 forever+self
0.10 -0.05 forever+stand
0.02 -0.06 forever+tonight
0.34 0.19 forever+want
0.11 0.11 forever+work
0.09 -0.04 forever>forever
0.05 0.13 forever>glad
-0.40 -0.15 forever>media
0.10 -0.05 forever>stand
0.22 0.12 forever>tonight
0.05 0.15 funeral
0.35 0.26 funeral+give-away
0.40 0.34 funeral+kin
-0.45 -0.37 funeral+leisure
-0.09 -0.09 funeral+mourning
-0.20 -0.47 funeral+other
0.27 0.22 funeral+papers
0.40 0.33 funeral+passed
0.14 -0.31 funeral+past
0.02 0.46 funeral+peace
-0.14 -0.12 funeral+pet
0.23 0.17 funeral+prepare
-0.34 -0.51 funeral+quantity
0.23 0.17 funeral+question
0.19 0.34 funeral+self
0.15 -0.07 funeral+spoken
0.21 0.17 funeral+stand
0.24 0.23 funeral+tonight
0.16 0.15 funeral+vehicle
0.04 -0.39 funeral+work
0.18 0.09 funeral>chores
0.24 0.25 funeral>kin
-0.32 -0.17 funeral>leisure
-0.56 -0.52 funeral>other
0.21 0.03 funeral>past
-0.14 -0.12 funeral>pet
-0.32 -0.32 funeral>quantity
0.16 0.15 funeral>question
0.03 0.04 funeral>self
1.11 0.92 gas
0.05 -0.04 gas+hold
0.23 0.35 gas+intend
0.30 0.37 gas+now
0.31 0.14 gas+other
0.44 0.51 gas+pet
0.43 0.43 gas+prepare
0.34 0.40 gas+quantity
0.20 0.14 gas+rope
0.61 0.66 gas+self
0.28 0.22 gas+stand
0.24 0.31 gas+vehicle
0.31 0.25 gas>gas
0.21 0.17 gas>self
0.31 0.25 gas>vehicle
-0.32 -0.23 give-away
-0.38 0.70 give-away+hold
0.40 0.35 give-away+intend
0.58 0.82 give-away+kill-self
0.23 0.12 give-away+kin
-0.28 0.16 give-away+last
0.14 0.26 give-away+leisure
0.40 0.27 give-away+matter
-0.27 -0.16 give-away+media
-0.08 0.53 give-away+no
0.39 0.48 give-away+now
-0.12 -0.18 give-away+old
-0.18 0.15 give-away+other
0.26 0.09 give-away+papers
0.43 0.39 give-away+passed
-0.11 -0.04 give-away+past
0.03 0.21 give-away+pet
-0.31 -0.28 give-away+pills
0.04 -0.09 give-away+prepare
-0.32 -0.11 give-away+quantity
0.28 0.01 give-away+question
-0.00 0.21 give-away+self
-0.25 0.38 give-away+spoken
-0.64 -0.53 give-away+stand
-0.26 0.49 give-away+tonight
-0.12 -0.19 give-away+vehicle
-0.20 0.60 give-away+violence
-0.01 -0.31 give-away+want
-0.20 -0.28 give-away+you
-0.12 -0.18 give-away>kin
-0.09 -0.08 give-away>other
0.23 0.07 give-away>papers
0.43 0.39 give-away>passed
0.03 0.21 give-away>pet
0.24 0.34 give-away>self
-0.67 -0.47 give-away>stand
0.16 -0.08 give-away>want
-0.35 -0.66 glad
0.30 0.34 glad+height
0.19 -0.06 glad+hold
-0.11 -0.28 glad+hurt-self
-0.03 0.83 glad+intend
0.26 0.58 glad+joy
0.31 0.30 glad+kill-self
-0.33 0.37 glad+kin
0.14 0.13 glad+last
0.30 0.27 glad+laugh
0.25 0.25 glad+leisure
-0.12 -0.14 glad+life
-0.23 -0.21 glad+media
-0.02 0.38 glad+no
0.02 0.71 glad+now
-0.36 -0.35 glad+old
0.12 -0.12 glad+other
0.48 0.37 glad+papers
0.31 0.18 glad+passed
-0.05 -0.23 glad+past
0.32 0.34 glad+peace
-0.29 -0.26 glad+pills
0.27 0.22 glad+prepare
-0.24 -0.32 glad+quantity
0.33 0.27 glad+rope
-0.26 -0.40 glad+school
-0.48 -0.53 glad+self
0.25 0.07 glad+spoken
0.14 0.26 glad+stand
0.10 -0.12 glad+thanks
-0.03 -0.03 glad+therapy
-0.38 -0.55 glad+tired
-0.01 -0.14 glad+tonight
0.48 0.38 glad+took
-0.18 0.18 glad+trapped
0.04 -0.34 glad+want
-0.33 0.01 glad+work
0.26 0.12 glad+you
0.15 0.09 glad>after
-0.30 -0.30 glad>date
0.45 0.43 glad>die
-0.39 -0.33 glad>end
-0.11 -0.12 glad>glad
0.13 0.23 glad>height
0.31 0.30 glad>kill-self
-0.23 0.24 glad>kin
0.27 0.29 glad>leisure
-0.17 -0.37 glad>life
0.26 0.46 glad>no
-0.22 -0.16 glad>other
0.28 0.17 glad>quantity
-0.11 -0.41 glad>self
0.30 0.37 glad>stand
0.38 0.42 glad>thanks
-0.13 -0.11 glad>tonight
0.39 0.37 glad>want
0.96 0.58 goodbye
0.38 0.55 goodbye+hold
-0.07 -0.21 goodbye+kin
0.43 0.51 goodbye+last
0.09 0.50 goodbye+letter
0.18 0.23 goodbye+love
0.31 0.14 goodbye+no
0.74 0.65 goodbye+now
-0.18 -0.08 goodbye+other
0.48 0.72 goodbye+past
-0.58 -0.38 goodbye+prepare
0.52 0.39 goodbye+self
0.14 0.06 goodbye+spoken
-0.29 -0.25 goodbye+stand
0.62 0.66 goodbye+thanks
0.39 -0.01 goodbye+tonight
0.37 0.40 goodbye+trapped
0.36 0.46 goodbye+want
-0.50 -0.36 goodbye+work
0.03 0.09 goodbye+you
0.30 0.21 goodbye>do-it
0.44 0.59 goodbye>forever
-0.01 -0.25 goodbye>goodbye
-0.07 -0.21 goodbye>kin
-0.16 0.29 goodbye>letter
0.34 0.30 goodbye>no
0.45 0.49 goodbye>other
0.17 0.33 goodbye>past
-0.18 -0.29 goodbye>self
0.15 0.23 goodbye>thanks
-0.50 -0.36 goodbye>work
0.68 0.31 gun
-0.47 -0.21 gun+height
-0.35 -0.19 gun+hold
0.21 0.43 gun+hurt-other
0.39 0.37 gun+intend
0.07 -0.13 gun+kill-self
0.02 0.70 gun+kin
0.16 0.15 gun+letter
-0.61 0.18 gun+life
-0.36 0.12 gun+matter
-0.20 -0.10 gun+no
0.06 -0.01 gun+now
0.48 0.59 gun+old
0.35 0.38 gun+other
0.25 0.01 gun+past
0.40 0.64 gun+prepare
0.43 0.07 gun+self
0.17 0.55 gun+spoken
0.53 0.30 gun+stand
0.16 0.71 gun+tonight
0.17 0.31 gun+took
0.20 0.28 gun+trapped
0.41 0.36 gun+vehicle
-0.19 -0.06 gun+violence
-0.36 -0.51 gun+want
0.12 0.23 gun+water
-0.08 -0.05 gun+work
-0.50 0.34 gun+worry
0.11 0.63 gun>gun
-0.47 -0.21 gun>height
-0.05 0.30 gun>hold
0.37 0.36 gun>intend
0.40 0.61 gun>kin
-0.36 0.12 gun>life
-0.44 -0.35 gun>no
0.20 0.45 gun>other
0.19 -0.14 gun>past
0.14 0.26 gun>prepare
0.13 -0.04 gun>self
-0.61 0.18 gun>spoken
0.40 0.07 gun>stand
-0.03 0.48 gun>tonight
0.36 0.36 gun>vehicle
0.12 0.23 gun>water
0.23 -0.05 height
0.72 0.65 height+hold
0.61 0.61 height+intend
-0.28 -0.19 height+kill-self
-0.08 -0.25 height+kin
-0.24 -0.10 height+last
-0.43 -0.41 height+laugh
0.03 -0.02 height+leisure
0.22 0.04 height+media
0.07 0.34 height+no
0.17 0.17 height+now
-0.44 0.33 height+old
0.17 0.14 height+other
0.32 0.08 height+passed
-0.34 0.16 height+past
0.46 0.43 height+prepare
-0.65 -0.53 height+quantity
0.24 0.08 height+self
0.22 0.22 height+sorry
0.27 0.30 height+stand
0.18 0.31 height+therapy
0.03 0.04 height+tonight
0.53 0.43 height+trapped
0.60 0.35 height+urge
0.43 0.35 height+vehicle
-0.62 -0.54 height+violence
0.64 1.05 height+want
-0.56 -0.73 height+work
-0.48 -0.63 height+wound
-0.37 -0.36 height>date
0.03 0.05 height>enough
0.52 0.49 height>height
-0.07 0.39 height>last
-0.43 -0.41 height>laugh
0.05 0.04 height>leisure
0.62 0.63 height>no
0.90 0.70 height>now
0.02 0.12 height>other
-0.27 0.22 height>past
-0.39 -0.22 height>quantity
0.01 -0.36 height>self
0.19 0.21 height>sorry
0.40 0.47 height>stand
0.29 0.26 height>tonight
0.35 0.30 height>want
0.21 0.18 hold
-0.04 0.05 hold+hurt-other
-0.18 0.25 hold+hurt-self
-0.01 -0.08 hold+intend
-0.24 -0.20 hold+kill-self
0.32 0.37 hold+kin
-0.24 -0.01 hold+last
0.05 0.11 hold+laugh
-0.38 -0.54 hold+leisure
0.52 0.13 hold+letter
-0.04 -0.52 hold+life
-0.09 0.17 hold+matter
-0.23 0.22 hold+media
-0.12 0.37 hold+mourning
-0.29 -0.11 hold+no
0.18 0.86 hold+now
-0.17 -0.24 hold+old
-0.04 0.34 hold+other
-0.46 -0.28 hold+pain
-0.30 -0.29 hold+papers
-0.12 0.22 hold+passed
-0.22 0.02 hold+past
0.40 0.51 hold+peace
0.25 0.23 hold+pet
0.85 0.64 hold+pills
0.53 0.56 hold+poison
0.29 0.15 hold+prepare
-0.25 -0.16 hold+quantity
0.52 0.58 hold+question
0.23 0.24 hold+revenge
0.57 0.69 hold+rope
-0.06 -0.25 hold+routine
0.25 0.19 hold+school
0.17 0.15 hold+self
0.44 0.28 hold+sleep-away
0.32 -0.14 hold+spoken
0.34 0.50 hold+stand
0.35 0.13 hold+substance
0.09 -0.39 hold+suicide
-0.46 -0.16 hold+therapy
0.07 0.15 hold+tonight
0.42 0.12 hold+took
0.53 0.47 hold+train
-0.16 0.19 hold+trapped
0.08 0.24 hold+urge
0.20 0.19 hold+vehicle
-0.02 0.31 hold+violence
-0.05 -0.21 hold+want
0.25 0.23 hold+water
-0.24 -0.25 hold+work
0.05 0.22 hold+wound
-0.17 -0.26 hold+you
-0.14 0.03 hold>aftermath
0.50 0.55 hold>anymore
0.25 0.22 hold>blade
0.04 -0.17 hold>cannot
-0.06 0.10 hold>child
0.63 0.57 hold>chores
0.72 0.84 hold>date
-0.39 -0.14 hold>despair
0.10 -0.14 hold>die
0.37 0.31 hold>end
0.03 -0.07 hold>enough
0.69 0.68 hold>exit
-0.44 0.61 hold>give-away
0.38 0.35 hold>goodbye
-0.14 -0.11 hold>gun
1.01 1.04 hold>hold
0.16 0.18 hold>hurt-other
0.26 -0.13 hold>hurt-self
0.01 -0.25 hold>intend
-0.26 -0.17 hold>last
0.44 0.65 hold>letter
0.37 0.40 hold>life
-0.11 0.19 hold>mourning
-0.51 -0.43 hold>no
0.06 0.93 hold>now
0.20 0.63 hold>old
0.75 0.36 hold>other
-0.14 -0.05 hold>papers
-0.19 0.49 hold>passed
-0.13 0.38 hold>past
0.87 0.48 hold>pills
0.30 0.09 hold>prepare
0.09 0.89 hold>quantity
0.48 0.56 hold>rope
0.85 0.36 hold>self
0.46 0.60 hold>spoken
0.31 0.82 hold>stand
0.09 -0.39 hold>suicide
-0.46 -0.16 hold>therapy
0.11 0.13 hold>tonight
0.63 0.63 hold>took
-0.27 -0.21 hold>trapped
0.00 0.02 hold>urge
0.64 0.51 hold>vehicle
0.05 0.34 hold>want
0.12 0.12 hold>water
-0.34 -0.35 hold>work
-0.08 -0.20 hold>wound
0.34 0.23 hurt-other
0.50 0.52 hurt-other+intend
-0.16 -0.38 hurt-other+kin
-0.50 -0.46 hurt-other+laugh
0.13 -0.09 hurt-other+no
0.00 -0.20 hurt-other+now
0.54 0.32 hurt-other+other
-0.05 -0.07 hurt-other+past
0.18 0.19 hurt-other+prepare
0.40 0.41 hurt-other+revenge
0.04 -0.05 hurt-other+self
-0.12 -0.13 hurt-other+therapy
0.65 0.63 hurt-other+tonight
-0.45 -0.47 hurt-other+took
0.20 0.36 hurt-other+trapped
-0.02 0.31 hurt-other+urge
-0.48 0.02 hurt-other+vehicle
-0.39 0.02 hurt-other+violence
0.58 0.39 hurt-other+voices
0.06 0.43 hurt-other+want
0.41 0.37 hurt-other+wound
0.40 0.46 hurt-other+you
0.27 0.15 hurt-other>date
-0.02 -0.05 hurt-other>hold
0.08 0.09 hurt-other>hurt-other
0.35 0.25 hurt-other>kin
-0.37 -0.31 hurt-other>no
0.46 0.20 hurt-other>other
0.13 0.38 hurt-other>past
0.16 0.18 hurt-other>prepare
0.40 0.41 hurt-other>revenge
0.33 0.24 hurt-other>self
0.17 0.23 hurt-other>tonight
-0.46 0.36 hurt-other>vehicle
-0.26 -0.07 hurt-self
-0.36 -0.30 hurt-self+intend
-0.17 -0.09 hurt-self+last
-0.39 -0.55 hurt-self+no
0.14 0.07 hurt-self+now
-0.10 0.33 hurt-self+other
0.14 0.10 hurt-self+pain
-0.01 0.21 hurt-self+passed
-0.28 0.33 hurt-self+past
-0.31 0.25 hurt-self+prepare
-0.20 0.16 hurt-self+quantity
0.06 -0.15 hurt-self+question
-0.10 -0.28 hurt-self+self
-0.08 -0.09 hurt-self+spoken
0.39 0.55 hurt-self+stand
0.18 0.41 hurt-self+substance
-0.54 -0.63 hurt-self+suicide
0.10 0.05 hurt-self+tonight
0.36 0.46 hurt-self+trapped
0.27 -0.04 hurt-self+urge
-0.12 -0.23 hurt-self+violence
-0.15 0.05 hurt-self+want
-0.32 -0.52 hurt-self+work
0.28 0.57 hurt-self+wound
0.26 0.13 hurt-self>anymore
-0.33 0.16 hurt-self>date
-0.37 0.15 hurt-self>last
0.60 0.01 hurt-self>no
0.10 0.02 hurt-self>now
-0.01 0.25 hurt-self>other
-0.53 0.35 hurt-self>past
-0.16 0.00 hurt-self>quantity
-0.23 -0.17 hurt-self>self
0.28 -0.02 hurt-self>tonight
0.32 0.27 hurt-self>urge
0.49 0.26 hurt-self>wound
0.44 0.36 intend
0.01 0.17 intend+kill-self
-0.02 -0.22 intend+kin
-0.14 0.26 intend+last
-0.67 -0.56 intend+laugh
-0.57 -0.69 intend+leisure
0.18 0.16 intend+letter
0.67 0.80 intend+life
-0.44 -0.40 intend+love
0.50 0.09 intend+matter
-0.35 -0.30 intend+media
-0.05 0.18 intend+mourning
-0.04 -0.06 intend+no
-0.22 -0.33 intend+now
-0.01 0.04 intend+old
0.10 0.17 intend+other
0.08 0.18 intend+pain
0.00 0.08 intend+papers
-0.31 -0.20 intend+passed
-0.10 0.36 intend+past
0.77 0.76 intend+peace
0.12 0.07 intend+pet
0.49 0.67 intend+pills
-0.09 0.33 intend+poison
0.23 0.10 intend+prepare
-0.01 -0.02 intend+quantity
-0.01 -0.06 intend+question
0.00 -0.06 intend+revenge
0.32 0.20 intend+rope
0.06 -0.06 intend+school
0.33 0.09 intend+self
-0.05 0.45 intend+sleep-away
-0.48 0.56 intend+spoken
-0.10 -0.05 intend+stand
-0.01 0.29 intend+substance
0.14 0.57 intend+suicide
0.63 0.58 intend+thanks
-0.33 -0.22 intend+therapy
0.32 0.24 intend+tired
-0.16 -0.32 intend+tonight
-0.26 -0.17 intend+took
0.44 0.44 intend+train
-0.32 -0.35 intend+trapped
0.10 0.61 intend+urge
-0.27 0.58 intend+vehicle
-0.25 -0.37 intend+violence
0.01 0.40 intend+want
0.72 0.51 intend+work
0.44 0.60 intend+worry
0.68 0.59 intend+wound
0.13 0.71 intend+you
0.35 0.15 intend>after
-0.26 0.54 intend>alone
-0.02 0.11 intend>burden
-0.27 -0.21 intend>care
0.05 -0.08 intend>child
0.18 0.13 intend>date
0.31 0.38 intend>die
-0.21 -0.34 intend>do-it
-0.15 -0.03 intend>end
0.26 0.22 intend>enough
-0.09 -0.16 intend>exit
-0.21 0.74 intend>glad
0.20 0.28 intend>height
-0.46 -0.40 intend>hold
0.55 0.43 intend>hurt-other
-0.36 -0.30 intend>hurt-self
-0.01 -0.07 intend>intend
0.14 0.15 intend>kill-self
0.41 0.41 intend>kin
0.08 0.16 intend>last
-0.07 0.07 intend>leisure
0.80 0.62 intend>life
-0.08 -0.04 intend>matter
-0.23 0.93 intend>no
-0.57 -0.37 intend>now
0.41 0.41 intend>other
-0.06 0.02 intend>pain
0.16 0.70 intend>passed
0.28 0.49 intend>past
0.35 0.16 intend>peace
0.25 0.25 intend>poison
0.55 0.48 intend>quantity
0.17 0.24 intend>question
0.10 0.09 intend>revenge
0.44 0.55 intend>rope
-0.08 -0.09 intend>self
0.54 0.39 intend>sleep-away
-0.53 -0.42 intend>stand
0.54 0.55 intend>suicide
0.40 0.41 intend>thanks
0.10 0.17 intend>tired
-0.47 -0.52 intend>tonight
0.20 0.17 intend>took
0.10 0.43 intend>urge
0.69 0.84 intend>want
-0.03 0.50 intend>you
-0.11 -0.88 joy
-0.33 -0.42 joy+other
-0.03 -0.33 joy+past
-0.07 -0.48 joy+self
-0.13 -0.09 joy+spoken
-0.32 -0.27 joy+tonight
-0.32 -0.27 joy+work
-0.00 -0.30 joy>past
-0.13 -0.09 joy>tonight
-0.13 -0.09 joy>work
1.20 0.90 kill-self
-0.50 -0.27 kill-self+last
-0.27 0.21 kill-self+laugh
-0.15 -0.34 kill-self+life
0.33 0.19 kill-self+matter
-0.11 -0.52 kill-self+no
-0.41 -0.23 kill-self+now
-0.15 0.19 kill-self+old
-0.25 -0.17 kill-self+other
0.31 0.30 kill-self+passed
-0.12 0.91 kill-self+past
-0.55 0.53 kill-self+pet
0.09 0.08 kill-self+pills
0.55 0.67 kill-self+prepare
0.50 0.30 kill-self+quantity
0.26 0.68 kill-self+question
0.38 0.33 kill-self+rope
0.20 0.07 kill-self+school
0.25 0.14 kill-self+self
-0.20 0.48 kill-self+spoken
-0.25 0.79 kill-self+stand
0.73 0.91 kill-self+suicide
0.52 0.50 kill-self+tonight
0.41 0.31 kill-self+train
-0.03 0.27 kill-self+trapped
0.56 0.39 kill-self+urge
-0.22 -0.08 kill-self+violence
0.48 0.24 kill-self+want
0.19 0.37 kill-self+water
0.09 0.07 kill-self+wound
0.38 0.39 kill-self+you
-0.06 -0.11 kill-self>anymore
-0.23 0.21 kill-self>child
-0.11 0.49 kill-self>date
0.60 0.51 kill-self>end
0.07 -0.13 kill-self>gun
0.19 0.16 kill-self>hold
-0.05 0.70 kill-self>intend
0.26 0.47 kill-self>life
0.59 0.44 kill-self>no
-0.49 -0.44 kill-self>now
-0.10 -0.15 kill-self>other
-0.00 0.64 kill-self>past
-0.55 0.53 kill-self>pet
0.19 0.30 kill-self>self
0.27 0.44 kill-self>stand
0.96 0.81 kill-self>tonight
0.07 -0.13 kill-self>violence
0.91 1.01 kill-self>want
0.12 0.23 kill-self>water
-0.16 -0.36 kin
-0.58 0.01 kin+last
-0.12 -0.17 kin+leisure
-0.40 -0.70 kin+letter
-0.72 -0.48 kin+life
0.04 0.08 kin+matter
-0.54 -0.50 kin+media
-0.44 -0.31 kin+mourning
-0.44 -0.52 kin+no
-0.12 0.05 kin+now
-0.44 -0.59 kin+old
0.25 0.06 kin+other
0.00 0.26 kin+pain
0.20 0.09 kin+papers
-0.14 -0.01 kin+passed
0.13 0.10 kin+past
0.25 0.08 kin+peace
0.26 -0.03 kin+pet
0.04 0.37 kin+pills
-0.17 0.32 kin+prepare
-0.22 -0.41 kin+quantity
-0.10 0.60 kin+rope
0.41 0.40 kin+routine
0.34 0.42 kin+school
0.13 0.11 kin+self
-0.33 0.02 kin+spoken
0.22 0.09 kin+stand
-0.87 0.36 kin+suicide
0.21 0.44 kin+thanks
0.30 0.20 kin+tonight
-0.02 0.48 kin+took
0.11 0.19 kin+trapped
-0.17 0.56 kin+urge
0.64 0.67 kin+violence
-0.31 -0.19 kin+want
-0.28 0.42 kin+worry
-0.03 -0.08 kin+wound
0.20 0.24 kin+you
-0.30 -0.17 kin>after
-0.08 -0.00 kin>anymore
0.23 0.33 kin>cannot
-0.33 -0.25 kin>care
-0.21 -0.27 kin>chores
0.10 0.22 kin>date
0.31 0.32 kin>despair
-0.37 -0.31 kin>die
0.08 0.52 kin>exit
-0.16 0.37 kin>find
-0.32 0.06 kin>glad
-0.22 0.21 kin>gun
0.12 0.01 kin>hold
-0.44 -0.37 kin>intend
-0.10 -0.09 kin>leisure
-0.43 -0.29 kin>letter
-0.45 -0.46 kin>life
0.07 0.01 kin>matter
-0.39 -0.64 kin>mourning
-0.03 -0.20 kin>no
0.17 0.16 kin>now
-0.31 -0.42 kin>old
0.31 0.43 kin>other
-0.27 -0.20 kin>papers
-0.46 -0.00 kin>passed
0.23 -0.20 kin>past
0.16 0.04 kin>pills
-0.20 0.24 kin>prepare
-0.47 -0.46 kin>quantity
0.30 0.32 kin>rope
0.00 0.07 kin>self
-0.27 0.41 kin>spoken
0.15 0.10 kin>stand
-0.84 0.41 kin>suicide
0.25 0.27 kin>tonight
0.16 0.08 kin>took
0.42 0.42 kin>trapped
0.51 0.64 kin>violence
0.03 0.10 kin>want
-0.22 0.32 kin>worry
0.44 0.28 kin>wound
0.20 0.28 last
0.20 0.21 last+laugh
0.27 0.13 last+leisure
0.30 0.14 last+letter
-0.59 -0.29 last+media
0.04 -0.07 last+no
-0.46 -0.01 last+now
-0.45 -0.13 last+other
0.07 0.13 last+passed
-0.03 0.04 last+past
-0.09 -0.12 last+peace
0.04 -0.15 last+pills
0.08 0.33 last+prepare
0.60 0.49 last+quantity
0.30 0.30 last+question
-0.37 -0.31 last+revenge
0.21 0.18 last+rope
-0.37 -0.00 last+school
0.06 0.14 last+self
-0.13 -0.18 last+spoken
-0.29 -0.29 last+stand
-0.34 0.25 last+substance
0.24 0.29 last+thanks
-0.20 0.04 last+tonight
-0.50 -0.39 last+took
0.15 0.02 last+violence
0.32 0.25 last+voices
0.17 0.10 last+want
-0.25 -0.24 last+work
-0.05 0.41 last+wound
0.40 0.39 last+you
0.37 0.35 last>aftermath
0.22 0.30 last>date
-0.23 -0.14 last>do-it
0.06 -0.23 last>end
-0.09 0.08 last>hold
0.23 0.34 last>intend
0.08 -0.05 last>leisure
0.24 0.09 last>letter
-0.31 -0.50 last>media
-0.74 -0.20 last>other
-0.27 -0.43 last>passed
-0.01 -0.42 last>past
-0.09 -0.12 last>peace
-0.10 -0.06 last>self
0.01 0.30 last>spoken
-0.45 0.14 last>tonight
0.32 0.36 last>violence
0.17 0.18 last>want
-0.23 -0.16 last>work
0.31 0.26 last>you
-0.26 -0.39 laugh
-0.09 -0.08 laugh+media
-0.12 -0.13 laugh+mourning
0.89 0.92 laugh+no
0.02 -0.17 laugh+now
-0.34 -0.50 laugh+other
0.12 -0.11 laugh+past
0.51 0.48 laugh+pills
0.18 0.19 laugh+quantity
0.30 0.30 laugh+question
0.13 0.12 laugh+revenge
0.17 0.24 laugh+rope
-0.21 -0.28 laugh+school
-0.45 -0.65 laugh+self
0.13 0.61 laugh+spoken
-0.35 0.02 laugh+stand
0.41 0.44 laugh+suicide
0.24 0.30 laugh+therapy
0.53 0.55 laugh+tonight
0.08 -0.12 laugh+took
0.36 0.35 laugh+train
0.08 0.02 laugh+violence
-0.03 -0.17 laugh+want
0.22 0.25 laugh+work
-0.09 -0.05 laugh+you
-0.49 -0.47 laugh>die
0.25 0.38 laugh>hold
-0.09 0.67 laugh>kill-self
0.27 0.28 laugh>last
-0.20 -0.43 laugh>mourning
0.54 0.55 laugh>no
0.14 0.48 laugh>now
-0.29 -0.16 laugh>other
0.30 0.30 laugh>question
0.28 0.30 laugh>self
0.46 0.38 laugh>want
-1.11 -1.01 leisure
-0.41 -0.55 leisure+letter
-0.28 -0.33 leisure+life
-0.33 -0.31 leisure+matter
-0.17 -0.31 leisure+media
-0.10 -0.17 leisure+mourning
0.21 -0.00 leisure+no
-0.01 0.19 leisure+now
-0.17 -0.24 leisure+old
-0.20 -0.46 leisure+other
0.20 0.21 leisure+papers
0.26 0.24 leisure+passed
-0.07 -0.12 leisure+past
0.23 0.28 leisure+peace
0.24 0.16 leisure+pills
-0.37 -0.17 leisure+prepare
-0.01 -0.06 leisure+quantity
-0.37 -0.37 leisure+rope
0.33 0.31 leisure+routine
-0.04 -0.18 leisure+school
-0.31 -0.40 leisure+self
0.10 0.13 leisure+stand
0.09 0.15 leisure+therapy
-0.74 0.17 leisure+tonight
-0.24 -0.26 leisure+took
-0.34 0.22 leisure+train
-0.45 -0.40 leisure+trapped
0.15 0.39 leisure+vehicle
-0.32 -0.06 leisure+violence
-0.06 0.06 leisure+want
0.17 0.05 leisure+water
-0.42 -0.48 leisure+you
-0.18 -0.23 leisure>aftermath
-0.04 -0.30 leisure>date
-0.17 -0.35 leisure>kin
-0.00 -0.04 leisure>leisure
-0.16 -0.31 leisure>media
-0.10 -0.17 leisure>mourning
-0.32 0.24 leisure>now
0.01 -0.19 leisure>other
-0.25 -0.05 leisure>passed
0.12 0.17 leisure>past
0.24 0.24 leisure>quantity
-0.05 -0.28 leisure>self
-0.31 0.45 leisure>tonight
0.34 0.28 leisure>water
0.36 -0.11 letter
0.43 0.28 letter+matter
-0.82 -0.47 letter+media
-0.15 -0.21 letter+no
0.41 0.24 letter+now
-0.36 -0.16 letter+old
0.13 -0.08 letter+other
0.07 -0.12 letter+papers
0.03 -0.14 letter+past
0.08 0.31 letter+prepare
0.12 0.00 letter+quantity
0.02 0.23 letter+question
-0.32 -0.27 letter+rope
-0.25 -0.43 letter+school
0.08 -0.07 letter+self
-0.15 -0.30 letter+spoken
0.42 0.40 letter+stand
-0.01 -0.32 letter+suicide
-0.27 -0.24 letter+therapy
0.55 0.60 letter+tonight
0.43 0.44 letter+trapped
-0.49 0.04 letter+want
0.35 0.42 letter+work
0.45 0.44 letter+you
0.27 0.33 letter>anymore
-0.22 0.43 letter>date
0.40 0.36 letter>end
-0.32 0.42 letter>exit
-0.30 0.31 letter>goodbye
-0.64 -0.62 letter>kin
0.24 0.25 letter>last
-0.38 -0.45 letter>leisure
0.33 0.39 letter>letter
-0.08 0.10 letter>media
0.52 0.65 letter>no
0.22 0.26 letter>now
0.20 0.23 letter>other
0.20 0.40 letter>past
-0.33 0.26 letter>quantity
-0.32 -0.27 letter>rope
-0.45 -0.57 letter>self
0.25 0.27 letter>stand
-0.37 -0.35 letter>therapy
0.58 0.60 letter>tonight
-0.51 0.47 letter>want
0.31 0.26 letter>you
0.46 0.57 life
-0.45 -0.45 life+love
0.57 0.14 life+matter
-0.32 -0.45 life+media
0.45 0.62 life+no
-0.17 -0.07 life+now
-0.14 -0.24 life+old
-0.40 -0.11 life+other
0.60 0.63 life+pain
0.34 0.40 life+passed
-0.57 -0.42 life+past
-0.54 0.53 life+pills
-0.23 0.16 life+quantity
0.31 0.36 life+routine
-0.08 -0.04 life+self
-0.42 0.23 life+sorry
-1.02 0.63 life+spoken
-0.47 -0.11 life+stand
0.24 -0.04 life+suicide
0.09 0.10 life+therapy
-0.12 0.65 life+tired
-0.31 -0.39 life+tonight
-0.35 -0.52 life+took
0.40 0.40 life+trapped
-0.05 -0.20 life+urge
0.03 0.07 life+violence
-0.08 -0.29 life+want
-0.06 0.06 life+work
0.31 0.43 life+you
0.38 0.14 life>anymore
0.49 0.70 life>cannot
-0.24 -0.11 life>date
-0.42 0.23 life>despair
-0.51 -0.53 life>die
0.35 0.25 life>do-it
0.86 0.96 life>end
-0.27 -0.24 life>forever
0.05 0.49 life>hold
0.41 0.45 life>intend
0.04 0.26 life>life
0.12 0.31 life>matter
0.57 0.85 life>no
-0.31 -0.32 life>now
0.17 0.71 life>other
0.12 0.50 life>past
-0.20 -0.09 life>self
-0.22 -0.02 life>tonight
-0.25 -0.59 life>want
0.14 -0.06 life>work
-0.10 -0.47 love
0.48 0.54 love+no
-0.45 -0.45 love+now
-0.19 -0.12 love+other
0.25 0.31 love+pills
0.42 0.46 love+quantity
-0.16 -0.31 love+self
0.18 0.23 love+sorry
0.25 0.31 love+took
0.32 0.19 love+want
-0.06 -0.15 love+you
0.18 0.23 love>goodbye
-0.45 -0.45 love>life
0.52 0.56 love>love
-0.45 -0.45 love>now
-0.08 -0.02 love>other
0.34 0.34 love>quantity
-0.31 -0.35 love>self
-0.02 0.08 love>want
0.41 0.41 love>you
0.30 0.87 matter
-0.03 1.04 matter+no
-0.05 0.21 matter+now
0.21 0.23 matter+other
0.37 0.19 matter+papers
-0.19 0.13 matter+passed
-0.17 -0.21 matter+past
0.31 0.06 matter+pet
0.40 0.26 matter+pills
0.18 0.11 matter+prepare
0.04 0.39 matter+quantity
-0.22 0.44 matter+question
-0.12 0.14 matter+self
-0.36 0.12 matter+spoken
0.20 0.12 matter+stand
0.12 -0.14 matter+tonight
0.06 -0.14 matter+took
0.21 0.53 matter+want
0.05 0.51 matter>alone
-0.06 0.42 matter>anymore
-0.06 0.42 matter>cannot
0.44 0.29 matter>date
0.26 0.32 matter>die
0.58 0.51 matter>intend
0.42 0.13 matter>life
0.17 0.13 matter>matter
0.46 0.44 matter>no
-0.01 -0.07 matter>pet
0.49 0.30 matter>quantity
-0.22 0.44 matter>question
0.40 0.60 matter>self
0.25 0.24 matter>want
-1.24 -0.89 media
-0.09 -0.08 media+mourning
0.27 0.20 media+no
-0.20 -0.26 media+now
-0.18 -0.38 media+other
-0.09 -0.10 media+papers
0.01 -0.10 media+past
-0.33 -0.36 media+pills
-0.27 -0.43 media+prepare
-0.05 -0.23 media+quantity
-0.11 0.07 media+question
-0.42 0.06 media+rope
-0.34 0.02 media+school
-0.26 -0.01 media+self
-0.13 -0.05 media+spoken
-0.54 -0.81 media+stand
-0.47 -0.67 media+suicide
-0.30 -0.23 media+tonight
-0.23 -0.21 media+trapped
-0.42 -0.29 media+violence
-0.08 -0.25 media+want
-0.53 0.20 media+work
-0.50 -0.16 media+wound
-0.23 -0.24 media+you
-0.13 -0.13 media>chores
-0.10 -0.21 media>date
-0.28 -0.24 media>die
-0.43 -0.37 media>end
-0.32 -0.27 media>find
0.30 0.11 media>intend
-0.41 -0.45 media>kin
-0.19 0.17 media>last
-0.35 -0.12 media>letter
-0.35 -0.46 media>life
-0.23 -0.32 media>media
-0.09 -0.08 media>mourning
-0.24 0.01 media>no
0.23 0.05 media>other
0.30 0.11 media>papers
-0.40 -0.47 media>past
-0.33 -0.36 media>pills
-0.12 -0.13 media>prepare
0.24 0.27 media>quantity
-0.39 0.08 media>rope
0.33 0.91 media>self
-0.23 -0.26 media>spoken
-0.33 -0.33 media>stand
0.09 -0.09 media>suicide
0.06 0.07 media>tonight
0.06 -0.18 media>want
-0.21 -0.29 media>work
-1.09 -0.75 mourning
-0.38 0.28 mourning+no
-0.42 0.28 mourning+now
-0.39 -0.64 mourning+other
-0.24 -0.41 mourning+pain
-0.07 0.50 mourning+papers
-0.25 -0.44 mourning+past
0.23 -0.05 mourning+prepare
0.24 -0.13 mourning+quantity
-0.37 -0.52 mourning+routine
-0.40 -0.20 mourning+self
-0.40 0.25 mourning+suicide
-0.20 -0.31 mourning+tonight
-0.34 0.34 mourning+urge
-0.11 0.01 mourning+work
-0.11 -0.40 mourning>date
-0.05 0.18 mourning>intend
-0.41 -0.15 mourning>kin
-0.32 -0.17 mourning>mourning
-0.20 -0.43 mourning>now
-0.30 -0.53 mourning>other
-0.07 0.50 mourning>papers
-0.20 -0.38 mourning>past
-0.56 -0.24 mourning>self
0.01 0.06 no
-0.46 -0.37 no+now
-0.06 -0.18 no+old
0.00 -0.28 no+other
-0.40 -0.64 no+pain
0.19 -0.12 no+papers
-0.18 -0.32 no+passed
0.48 0.03 no+past
0.05 -0.08 no+peace
0.35 0.79 no+pet
0.41 0.22 no+pills
0.16 0.33 no+poison
0.19 0.12 no+prepare
-0.76 0.12 no+quantity
0.25 0.30 no+question
0.23 0.05 no+revenge
0.20 0.38 no+rope
0.27 -0.11 no+routine
0.29 0.01 no+school
0.07 -0.05 no+self
0.03 0.64 no+sleep-away
0.16 0.02 no+sorry
0.04 0.11 no+spoken
0.55 0.44 no+stand
-0.53 0.37 no+substance
-0.43 -0.70 no+suicide
0.23 0.24 no+thanks
0.51 0.34 no+therapy
-0.21 -0.41 no+tired
0.38 0.44 no+tonight
-0.12 0.31 no+took
0.28 -0.02 no+trapped
0.01 -0.21 no+urge
-0.28 0.87 no+vehicle
0.01 -0.14 no+violence
-0.34 -0.54 no+voices
-0.45 -0.35 no+want
0.55 0.41 no+water
0.05 -0.14 no+work
-0.07 -0.19 no+worry
0.28 0.61 no+wound
0.75 0.74 no+you
0.71 0.52 no>aftermath
-0.46 -0.29 no>alone
-0.14 0.79 no>anymore
0.22 0.43 no>burden
-0.10 0.86 no>cannot
-0.23 0.23 no>care
-0.09 0.14 no>date
-0.61 -0.20 no>despair
-0.45 -0.28 no>die
-0.07 -0.09 no>do-it
-0.14 0.39 no>eating
0.35 -0.02 no>end
-0.25 0.29 no>enough
-0.54 -0.16 no>exit
0.15 0.51 no>find
-0.46 -0.31 no>forever
0.39 0.12 no>give-away
-0.39 0.50 no>glad
-0.17 -0.28 no>goodbye
-0.50 -0.38 no>gun
-0.23 -0.10 no>hold
-1.28 -0.68 no>hurt-self
-0.56 -0.37 no>intend
-0.68 -0.64 no>kill-self
0.43 0.31 no>kin
0.78 0.77 no>laugh
-0.31 -0.36 no>leisure
0.17 0.33 no>life
0.31 0.24 no>love
-0.29 0.78 no>matter
0.04 -0.24 no>no
0.14 -0.09 no>now
0.41 0.79 no>other
-0.66 -0.54 no>pain
0.51 0.45 no>papers
0.32 0.60 no>passed
0.26 0.22 no>past
-0.37 -0.44 no>peace
0.03 -0.21 no>pills
0.35 0.49 no>prepare
-0.11 0.51 no>quantity
0.28 0.86 no>question
-0.04 -0.21 no>self
0.03 0.64 no>sleep-away
0.54 0.60 no>sorry
0.28 0.54 no>spoken
-0.07 -0.11 no>stand
-0.87 -0.81 no>suicide
-0.13 0.37 no>tired
-0.40 -0.27 no>tonight
-0.36 -0.18 no>took
0.39 0.23 no>trapped
-0.13 -0.09 no>urge
-0.67 -0.48 no>violence
-0.56 -0.68 no>voices
-0.43 -0.83 no>want
-0.11 -0.04 no>work
0.01 -0.07 no>worry
-0.38 0.01 no>wound
0.40 0.90 no>you
-0.06 0.07 now
-0.32 -0.27 now+old
0.31 0.08 now+other
-0.06 0.35 now+pain
-0.33 0.03 now+papers
0.09 0.20 now+passed
0.44 0.20 now+past
-0.05 0.01 now+peace
0.27 0.28 now+pet
0.64 0.86 now+pills
0.06 -0.05 now+prepare
0.32 0.02 now+quantity
0.04 -0.15 now+question
0.31 0.34 now+revenge
0.28 0.06 now+rope
-0.05 -0.17 now+routine
0.17 0.17 now+school
0.18 -0.08 now+self
0.41 0.28 now+sleep-away
0.40 0.20 now+sorry
0.34 0.48 now+spoken
0.50 0.26 now+stand
-0.08 0.37 now+substance
0.63 0.94 now+suicide
-0.18 -0.29 now+thanks
-0.13 0.01 now+therapy
-0.32 0.07 now+tired
-0.08 -0.04 now+tonight
0.07 0.09 now+took
-0.13 0.05 now+train
0.12 0.17 now+trapped
-0.00 0.48 now+urge
0.46 0.45 now+vehicle
0.92 0.17 now+violence
-0.03 0.17 now+want
0.22 0.11 now+water
-0.11 0.14 now+work
-0.14 0.56 now+worry
-0.02 -0.29 now+wound
-0.13 0.02 now+you
-0.15 0.23 now>after
-0.03 0.55 now>aftermath
0.93 0.64 now>alone
0.13 -0.13 now>anymore
0.50 0.20 now>cannot
-0.14 -0.34 now>child
0.50 0.37 now>date
0.17 0.55 now>despair
-0.38 -0.18 now>die
0.37 0.72 now>do-it
-0.44 0.47 now>eating
0.06 0.55 now>end
0.14 0.41 now>exit
-0.08 0.37 now>glad
0.52 0.47 now>goodbye
0.01 0.04 now>height
0.46 0.79 now>hold
-0.02 -0.23 now>hurt-other
0.13 0.13 now>hurt-self
-0.02 -0.10 now>intend
0.57 0.55 now>kill-self
-0.32 -0.07 now>last
-0.30 -0.39 now>laugh
0.27 0.30 now>leisure
0.27 0.13 now>letter
0.19 0.99 now>life
0.15 0.17 now>matter
-0.19 -0.17 now>media
-0.23 0.01 now>no
0.56 0.83 now>now
0.12 0.00 now>other
-0.16 0.26 now>papers
-0.22 -0.07 now>passed
0.54 0.36 now>past
-0.06 0.22 now>peace
0.47 0.57 now>pills
0.07 0.03 now>prepare
0.31 0.40 now>quantity
-0.17 -0.14 now>rope
0.22 0.33 now>self
0.31 0.12 now>spoken
0.48 0.27 now>stand
0.06 0.39 now>substance
0.09 0.57 now>suicide
-0.19 -0.33 now>thanks
-0.32 0.07 now>tired
-0.20 -0.30 now>tonight
0.02 0.01 now>took
0.29 0.39 now>train
0.54 0.57 now>trapped
0.07 0.30 now>urge
0.77 0.59 now>violence
0.14 0.59 now>want
0.36 0.17 now>wound
-0.09 -0.11 now>you
-0.72 -0.53 old
-0.50 -0.41 old+other
-0.44 -0.42 old+papers
-0.36 0.24 old+past
-0.47 -0.44 old+peace
-0.21 -0.18 old+pet
0.17 0.13 old+pills
-0.10 0.04 old+prepare
0.01 0.24 old+quantity
0.07 0.43 old+question
0.08 -0.17 old+routine
-0.30 -0.13 old+school
-0.16 -0.34 old+self
-0.12 -0.03 old+spoken
-0.32 -0.22 old+stand
-0.41 0.43 old+suicide
0.06 0.07 old+tonight
0.42 0.45 old+took
-0.31 0.10 old+train
0.39 0.16 old+violence
-0.19 0.16 old+want
-0.01 -0.30 old+water
-0.23 0.06 old+wound
0.48 0.50 old>gun
0.29 0.38 old>hold
-0.13 -0.14 old>leisure
-0.32 -0.32 old>letter
0.22 0.23 old>no
0.10 0.37 old>old
-0.18 0.06 old>other
-0.35 -0.34 old>papers
0.13 0.15 old>past
-0.16 -0.16 old>pet
-0.30 -0.13 old>school
0.05 -0.39 old>self
-0.06 -0.18 old>spoken
0.19 0.22 old>stand
0.13 0.10 old>took
0.06 -0.18 old>violence
-0.11 -0.14 old>want
-0.27 -0.14 other
-0.39 -0.16 other+pain
0.30 0.20 other+papers
0.07 0.07 other+passed
0.00 0.24 other+past
0.02 -0.36 other+peace
0.31 -0.16 other+pet
-0.47 -0.14 other+pills
-0.21 -0.29 other+poison
0.12 0.12 other+prepare
-0.11 -0.19 other+quantity
0.02 -0.00 other+question
0.10 0.21 other+revenge
0.08 0.19 other+rope
-0.02 0.14 other+routine
-0.08 0.09 other+school
0.03 0.16 other+self
0.12 -0.09 other+sorry
-0.24 -0.05 other+spoken
-0.01 -0.11 other+stand
-0.17 0.25 other+substance
-0.13 0.28 other+suicide
-0.09 -0.28 other+thanks
0.13 -0.13 other+therapy
-0.02 0.11 other+tonight
0.51 0.08 other+took
-0.15 0.05 other+train
0.45 0.52 other+trapped
0.23 0.47 other+urge
0.10 -0.08 other+vehicle
0.05 0.18 other+violence
0.58 0.44 other+voices
-0.36 -0.12 other+want
0.11 0.03 other+water
-0.20 -0.03 other+work
-0.28 -0.26 other+worry
-0.29 0.02 other+wound
-0.25 -0.49 other+you
0.14 0.30 other>after
0.21 0.08 other>aftermath
0.06 0.28 other>alone
0.36 0.27 other>anymore
0.37 0.25 other>blade
-0.33 -0.36 other>cannot
0.32 0.40 other>care
-0.02 0.50 other>child
0.00 0.07 other>chores
-0.10 0.04 other>date
-0.32 -0.27 other>despair
-0.45 0.61 other>die
0.20 0.65 other>end
0.37 0.20 other>enough
0.21 0.55 other>exit
0.11 -0.13 other>find
0.40 0.41 other>forever
0.29 0.21 other>funeral
0.50 0.54 other>gas
-0.09 0.48 other>give-away
-0.18 -0.46 other>glad
-0.35 -0.34 other>goodbye
0.15 0.25 other>gun
0.04 0.17 other>height
-0.25 -0.24 other>hold
0.16 0.23 other>hurt-other
-0.36 0.30 other>intend
-0.38 -0.42 other>joy
0.08 0.01 other>kill-self
-0.04 -0.25 other>kin
0.11 0.22 other>last
0.41 0.40 other>laugh
-0.30 -0.52 other>leisure
0.14 0.02 other>letter
-0.52 -0.19 other>life
-0.08 -0.04 other>love
-0.59 -0.11 other>matter
-0.83 -0.61 other>media
0.03 -0.23 other>no
0.12 -0.11 other>now
0.08 0.41 other>old
-0.32 -0.16 other>other
0.03 -0.08 other>pain
-0.19 -0.22 other>papers
0.06 -0.18 other>passed
0.11 -0.05 other>past
0.54 0.42 other>peace
-0.05 -0.21 other>pet
-0.14 0.08 other>pills
-0.31 -0.35 other>poison
-0.41 -0.31 other>prepare
-0.13 0.03 other>quantity
-0.06 0.22 other>question
0.10 0.09 other>revenge
0.15 0.25 other>rope
-0.23 -0.31 other>routine
-0.49 -0.12 other>school
0.34 0.63 other>self
-0.19 -0.24 other>sorry
-0.33 0.01 other>spoken
0.06 0.17 other>stand
-0.04 -0.09 other>substance
-0.19 0.59 other>suicide
-0.41 -0.44 other>therapy
0.10 0.37 other>tonight
-0.39 0.08 other>took
-0.55 -0.61 other>train
0.16 0.16 other>trapped
0.30 0.25 other>vehicle
0.19 0.15 other>violence
0.38 0.21 other>voices
-0.58 -0.14 other>want
-0.09 -0.10 other>water
-0.12 -0.08 other>work
-0.33 0.34 other>wound
0.12 0.50 other>you
0.34 0.22 pain
0.21 -0.11 pain+passed
0.57 0.34 pain+question
0.15 0.15 pain+self
0.49 0.24 pain+tonight
-0.34 0.39 pain+violence
-0.01 0.06 pain+want
-0.02 -0.41 pain>burden
0.47 0.39 pain>child
-0.06 0.16 pain>date
0.20 0.38 pain>end
-0.14 0.26 pain>now
-0.21 0.58 pain>other
0.11 -0.01 pain>self
0.35 0.40 pain>tonight
-0.11 -0.30 papers
0.22 0.06 papers+passed
-0.45 -0.60 papers+past
0.29 0.34 papers+peace
0.25 0.14 papers+pet
-0.32 -0.28 papers+pills
-0.29 -0.39 papers+prepare
-0.09 -0.32 papers+quantity
-0.04 0.29 papers+question
-0.18 -0.28 papers+self
0.43 0.51 papers+spoken
0.38 0.29 papers+stand
0.83 0.82 papers+tonight
0.01 0.05 papers+took
-0.27 -0.26 papers+trapped
0.19 0.16 papers+vehicle
0.11 -0.21 papers+work
-0.15 -0.47 papers+worry
-0.17 0.07 papers+you
0.32 0.24 papers>after
-0.08 -0.03 papers>care
0.54 0.39 papers>end
0.16 0.15 papers>funeral
0.48 0.37 papers>glad
-0.08 -0.14 papers>hold
-0.03 -0.24 papers>letter
-0.07 -0.03 papers>matter
0.06 -0.06 papers>other
0.24 0.21 papers>papers
0.50 0.37 papers>passed
-0.09 -0.21 papers>past
0.30 0.24 papers>question
-0.07 -0.14 papers>self
0.26 0.27 papers>spoken
0.26 0.08 papers>stand
0.45 0.57 papers>tonight
-0.29 -0.45 passed
-0.03 -0.15 passed+past
0.23 0.57 passed+peace
-0.62 -0.53 passed+pills
0.37 0.44 passed+prepare
-0.05 0.12 passed+quantity
0.24 0.42 passed+question
0.44 0.34 passed+rope
-0.11 -0.11 passed+self
0.32 0.07 passed+spoken
0.04 -0.05 passed+stand
0.05 -0.03 passed+thanks
-0.55 -0.45 passed+therapy
-0.15 0.55 passed+tonight
-0.39 -0.35 passed+took
0.06 0.72 passed+trapped
-0.23 -0.03 passed+urge
-0.35 -0.36 passed+violence
-0.41 -0.24 passed+want
0.15 0.12 passed+work
-0.37 0.32 passed+wound
0.28 0.15 passed+you
0.17 0.09 passed>after
-0.05 -0.24 passed>alone
-0.49 -0.36 passed>end
0.02 0.68 passed>exit
0.39 0.37 passed>glad
0.33 0.80 passed>hurt-self
0.31 0.30 passed>kill-self
-0.19 0.55 passed>kin
-0.15 -0.09 passed>no
0.30 0.62 passed>now
-0.21 0.35 passed>other
-0.15 -0.13 passed>papers
-0.66 -0.38 passed>passed
-0.47 -0.04 passed>past
-0.50 -0.43 passed>pills
0.13 0.11 passed>quantity
0.36 0.22 passed>self
0.28 0.54 passed>stand
0.38 0.42 passed>thanks
0.39 0.37 passed>want
-0.40 0.37 passed>wound
-0.49 -0.21 past
0.07 -0.22 past+peace
-0.06 -0.12 past+pet
0.00 0.28 past+pills
0.04 -0.20 past+poison
0.15 0.20 past+prepare
-0.46 -0.27 past+quantity
0.25 0.23 past+question
-0.39 -0.28 past+revenge
0.49 0.37 past+rope
0.32 0.34 past+routine
0.07 -0.13 past+school
-0.14 0.01 past+self
-0.13 0.31 past+sleep-away
-0.01 -0.18 past+sorry
-0.41 -0.07 past+spoken
-0.39 -0.42 past+stand
-0.45 -0.12 past+substance
-0.33 0.27 past+suicide
0.20 0.07 past+thanks
-0.41 -0.25 past+therapy
-0.24 -0.24 past+tonight
-0.66 -0.37 past+took
-0.54 -0.12 past+train
-0.12 -0.24 past+trapped
-0.49 -0.63 past+urge
-0.21 -0.24 past+vehicle
0.10 0.14 past+violence
-0.19 0.42 past+voices
-0.13 -0.11 past+want
-0.39 -0.48 past+water
-0.11 0.27 past+work
-0.29 -0.13 past+worry
-0.06 0.06 past+wound
-0.02 0.42 past+you
-0.53 -0.25 past>anymore
0.00 -0.33 past>cannot
-0.14 -0.47 past>child
0.11 0.40 past>date
-0.25 -0.03 past>die
0.30 0.21 past>do-it
-0.61 -0.57 past>eating
-0.57 -0.62 past>end
-0.34 -0.17 past>enough
0.41 0.16 past>glad
0.22 0.33 past>gun
-0.55 -0.15 past>height
-0.10 0.54 past>hold
-0.29 -0.34 past>hurt-other
-0.30 0.64 past>hurt-self
0.04 0.08 past>intend
0.30 0.25 past>kill-self
-0.23 -0.00 past>kin
0.24 0.36 past>last
-0.43 -0.04 past>laugh
0.03 -0.26 past>leisure
0.26 0.26 past>letter
-0.37 -0.48 past>life
0.19 -0.26 past>matter
0.21 0.25 past>media
-0.19 -0.33 past>mourning
-0.26 -0.19 past>no
0.26 0.36 past>now
-0.48 0.26 past>old
0.38 0.25 past>other
0.00 -0.24 past>passed
-0.63 0.57 past>past
-0.18 -0.24 past>peace
0.44 0.35 past>pills
-0.41 -0.11 past>prepare
-0.71 -0.23 past>quantity
-0.25 -0.21 past>revenge
-0.03 0.05 past>rope
0.29 0.06 past>school
-0.03 0.48 past>self
-0.49 0.12 past>spoken
0.07 0.10 past>stand
-0.57 0.31 past>suicide
0.14 -0.16 past>thanks
-0.24 -0.00 past>therapy
-0.00 0.32 past>tonight
-0.43 0.50 past>took
-0.06 -0.05 past>trapped
-0.45 -0.27 past>urge
0.18 0.29 past>violence
-0.84 0.08 past>want
-0.35 0.17 past>work
-0.09 0.59 past>wound
-0.11 0.60 past>you
-0.27 -0.42 peace
-0.27 -0.21 peace+pet
0.44 0.72 peace+pills
0.41 0.36 peace+prepare
-0.20 -0.27 peace+quantity
0.29 0.17 peace+question
-0.03 -0.17 peace+self
0.28 0.34 peace+sleep-away
0.20 0.21 peace+stand
0.28 0.31 peace+thanks
0.30 -0.03 peace+tired
-0.07 -0.24 peace+tonight
-0.15 0.57 peace+took
-0.26 -0.20 peace+trapped
-0.13 0.37 peace+vehicle
-0.52 -0.38 peace+violence
-0.12 0.13 peace+voices
-0.50 -0.25 peace+want
-0.44 -0.28 peace+water
0.43 0.30 peace+you
0.33 0.29 peace>end
0.16 0.55 peace>forever
0.35 0.31 peace>glad
0.28 0.23 peace>hold
0.55 0.52 peace>intend
-0.32 -0.34 peace>kin
0.42 0.31 peace>no
-0.30 -0.28 peace>now
-0.65 -0.52 peace>other
-0.15 0.02 peace>past
0.37 0.10 peace>self
0.21 0.44 peace>thanks
-0.04 -0.20 peace>tonight
-0.13 0.37 peace>took
-0.21 -0.11 peace>trapped
-0.13 0.37 peace>vehicle
-0.44 -0.28 peace>water
-0.53 -1.14 pet
-0.38 -0.40 pet+pills
0.17 0.18 pet+prepare
0.02 -0.18 pet+self
-0.15 -0.23 pet+stand
0.26 -0.07 pet+tonight
0.21 0.08 pet+took
-0.32 -0.33 pet+want
0.15 0.10 pet>after
-0.46 0.42 pet>cannot
0.16 0.10 pet>date
-0.05 -0.29 pet>die
0.15 0.10 pet>exit
0.34 0.27 pet>kin
-0.09 0.50 pet>no
-0.05 -0.13 pet>now
0.26 0.06 pet>other
-0.24 -0.18 pet>past
-0.25 -0.14 pet>peace
-0.30 -0.32 pet>pills
-0.27 -0.09 pet>self
0.32 0.23 pet>tonight
-0.32 -0.33 pet>want
0.43 0.06 pills
0.54 0.86 pills+prepare
0.65 0.59 pills+quantity
-0.04 -0.44 pills+question
-0.88 -0.68 pills+routine
0.30 0.29 pills+school
0.30 0.16 pills+self
0.19 0.14 pills+sorry
0.17 0.01 pills+spoken
-0.25 0.17 pills+stand
0.14 0.49 pills+substance
-0.47 -0.36 pills+suicide
0.24 0.30 pills+therapy
-0.73 -0.69 pills+tonight
-0.18 0.18 pills+trapped
0.09 0.23 pills+violence
0.11 -0.02 pills+want
-0.30 -0.34 pills+work
-0.34 0.25 pills+worry
-0.29 0.18 pills+you
-0.42 -0.32 pills>aftermath
0.33 0.32 pills>alone
-0.22 -0.23 pills>anymore
0.37 0.43 pills>care
0.25 -0.10 pills>date
0.24 0.24 pills>die
-0.45 -0.51 pills>eating
0.39 0.40 pills>enough
0.04 0.44 pills>hold
0.12 0.25 pills>intend
0.31 0.12 pills>kin
-0.08 0.29 pills>last
0.21 0.76 pills>no
0.45 0.22 pills>now
-0.01 0.31 pills>other
-0.29 -0.18 pills>past
0.23 0.62 pills>peace
-0.05 0.18 pills>pills
0.28 0.56 pills>prepare
0.27 0.30 pills>quantity
-0.38 -0.27 pills>question
-0.78 -0.69 pills>routine
-0.40 -0.22 pills>self
-0.09 -0.21 pills>stand
-0.42 -0.39 pills>suicide
-0.73 -0.67 pills>tonight
-0.30 -0.33 pills>took
0.24 0.21 pills>want
-0.34 0.25 pills>worry
0.29 -0.16 poison
0.36 0.36 poison+prepare
0.17 -0.15 poison+quantity
0.48 0.51 poison+self
0.19 0.10 poison+stand
-0.10 -0.11 poison+substance
0.53 0.40 poison+took
0.16 0.33 poison+trapped
0.23 0.21 poison+want
-0.42 -0.45 poison>end
0.27 0.28 poison>hold
0.16 0.33 poison>no
0.25 0.25 poison>other
0.13 0.49 poison>past
0.19 0.46 poison>self
0.11 0.02 poison>stand
0.23 0.21 poison>want
0.32 -0.08 prepare
0.17 0.03 prepare+quantity
0.40 0.32 prepare+rope
-0.12 0.04 prepare+routine
0.30 0.20 prepare+self
-0.16 0.43 prepare+spoken
-0.02 0.14 prepare+stand
-0.20 -0.25 prepare+therapy
-0.37 -0.07 prepare+tonight
0.09 0.63 prepare+took
0.23 0.31 prepare+train
-0.25 -0.23 prepare+trapped
0.33 0.37 prepare+vehicle
0.38 0.46 prepare+violence
0.05 0.85 prepare+want
0.15 -0.04 prepare+work
-0.35 0.48 prepare+wound
-0.26 -0.20 prepare+you
0.29 0.32 prepare>alone
-0.40 -0.32 prepare>blade
-0.37 -0.37 prepare>chores
0.15 0.06 prepare>date
-0.11 -0.13 prepare>end
-0.13 -0.14 prepare>enough
0.40 0.43 prepare>exit
0.41 0.56 prepare>gun
0.69 0.68 prepare>height
-0.27 -0.19 prepare>hold
-0.23 0.00 prepare>kin
-0.27 0.18 prepare>leisure
0.13 0.25 prepare>letter
0.07 0.27 prepare>no
0.10 0.16 prepare>now
0.10 0.18 prepare>other
0.12 -0.03 prepare>papers
0.35 0.45 prepare>past
0.97 0.90 prepare>pills
0.31 0.36 prepare>poison
-0.41 -0.35 prepare>prepare
0.04 0.09 prepare>quantity
0.53 0.48 prepare>rope
-0.20 -0.14 prepare>self
-0.05 0.14 prepare>stand
-0.37 -0.50 prepare>tonight
0.08 -0.11 prepare>trapped
-0.29 0.53 prepare>want
-0.17 0.20 quantity
-0.23 0.41 quantity+question
-0.14 -0.18 quantity+rope
-0.21 -0.41 quantity+routine
0.38 0.33 quantity+school
0.23 0.28 quantity+self
0.14 0.44 quantity+sorry
-0.04 -0.10 quantity+spoken
-0.42 -0.56 quantity+stand
-0.05 -0.01 quantity+substance
0.41 0.42 quantity+suicide
-0.45 -0.53 quantity+thanks
0.10 -0.05 quantity+therapy
-0.31 -0.35 quantity+tonight
0.80 0.42 quantity+took
0.30 0.28 quantity+train
-0.33 -0.20 quantity+trapped
-0.25 -0.35 quantity+urge
0.40 0.21 quantity+vehicle
0.26 0.06 quantity+violence
-0.00 0.08 quantity+want
-0.37 -0.41 quantity+water
-0.47 0.26 quantity+work
0.07 0.03 quantity+wound
0.16 0.06 quantity+you
0.04 0.19 quantity>after
-0.17 -0.30 quantity>anymore
-0.39 -0.16 quantity>chores
-0.24 0.03 quantity>date
0.00 -0.06 quantity>end
-0.11 -0.34 quantity>glad
0.05 0.47 quantity>hold
-0.24 -0.18 quantity>intend
-0.20 -0.15 quantity>kin
-0.26 -0.19 quantity>leisure
0.18 0.18 quantity>letter
0.25 0.31 quantity>love
-0.62 -0.07 quantity>no
0.01 0.07 quantity>now
0.49 0.47 quantity>other
-0.28 -0.36 quantity>papers
-0.27 -0.48 quantity>past
0.47 0.55 quantity>pills
0.26 -0.05 quantity>poison
-0.02 -0.20 quantity>prepare
0.42 0.08 quantity>quantity
0.03 -0.03 quantity>self
-0.15 -0.39 quantity>spoken
-0.13 -0.25 quantity>stand
0.12 -0.02 quantity>substance
0.03 -0.06 quantity>tonight
-0.15 -0.19 quantity>took
0.43 0.50 quantity>want
-0.37 -0.41 quantity>water
-0.02 -0.12 quantity>wound
-0.11 -0.12 quantity>you
-0.20 -0.30 question
0.17 0.09 question+routine
-0.15 -0.15 question+school
-0.34 -0.37 question+self
-0.50 0.15 question+spoken
-0.19 -0.33 question+stand
-0.81 -0.28 question+suicide
-0.25 0.02 question+tonight
0.14 0.07 question+took
0.53 0.61 question+trapped
0.26 0.15 question+vehicle
-0.53 -0.07 question+want
0.15 -0.04 question+work
0.37 0.33 question+wound
-0.49 -0.14 question+you
-0.33 -0.09 question>date
-0.36 0.10 question>die
0.22 0.24 question>do-it
0.48 0.48 question>end
-0.16 0.64 question>kill-self
-0.49 -0.39 question>no
-0.37 -0.08 question>other
-0.12 0.26 question>past
0.01 -0.14 question>pills
-0.59 -0.23 question>question
0.18 0.18 question>routine
0.09 0.19 question>self
-0.50 0.61 question>spoken
-0.43 -0.48 question>suicide
-0.12 0.24 question>tonight
0.28 0.37 question>took
-0.43 -0.44 question>want
-0.44 -0.31 question>you
0.69 0.45 revenge
0.25 0.18 revenge+school
0.26 0.18 revenge+self
-0.04 0.20 revenge+spoken
-0.15 -0.21 revenge+stand
-0.02 0.04 revenge+tonight
0.31 0.35 revenge+train
0.14 0.12 revenge+want
0.20 0.23 revenge>date
-0.14 -0.18 revenge>intend
0.22 0.13 revenge>now
0.02 0.18 revenge>other
0.32 0.29 revenge>revenge
-0.28 -0.40 revenge>self
-0.12 -0.16 revenge>want
0.68 0.34 rope
-0.29 0.22 rope+school
0.29 0.22 rope+self
0.13 0.08 rope+stand
0.28 0.04 rope+tonight
0.40 0.42 rope+trapped
0.30 0.61 rope+violence
0.39 0.44 rope+want
-0.27 -0.32 rope+work
0.05 -0.07 rope+wound
-0.31 -0.32 rope>chores
0.29 0.49 rope>date
-0.52 -0.44 rope>end
0.20 0.14 rope>gas
0.31 0.27 rope>hold
0.48 0.26 rope>kin
-0.33 -0.38 rope>media
0.36 0.29 rope>now
0.26 0.30 rope>other
0.03 0.35 rope>past
0.02 -0.28 rope>self
0.27 0.22 rope>stand
0.16 -0.07 rope>tonight
0.33 0.27 rope>want
-0.27 -0.32 rope>work
0.08 -0.05 rope>wound
-0.11 -0.41 routine
-0.43 0.10 routine+school
-0.15 -0.12 routine+self
-0.22 0.25 routine+spoken
-0.49 -0.29 routine+stand
-0.15 -0.22 routine+tonight
-0.43 -0.35 routine+took
-0.35 -0.21 routine+trapped
0.07 0.66 routine+want
-0.19 -0.30 routine+water
0.20 0.19 routine+work
-0.34 -0.29 routine+wound
0.46 0.50 routine>forever
0.00 0.20 routine>other
-0.55 -0.43 routine>pills
-0.33 -0.28 routine>quantity
-0.34 -0.02 routine>school
-0.05 -0.07 routine>self
-0.12 -0.19 routine>tonight
0.07 0.35 routine>want
-0.45 -0.80 school
-0.11 -0.14 school+self
0.23 0.38 school+spoken
0.06 -0.24 school+stand
-0.00 -0.07 school+suicide
-0.26 -0.11 school+therapy
-0.22 -0.20 school+tonight
0.41 0.37 school+took
0.31 0.35 school+train
-0.45 -0.36 school+violence
-0.18 -0.16 school+want
0.30 0.42 school>die
0.34 0.34 school>do-it
0.13 -0.24 school>intend
0.08 0.02 school>kill-self
0.28 0.16 school>laugh
-0.04 -0.18 school>leisure
-0.10 -0.01 school>letter
-0.07 -0.21 school>no
0.33 0.16 school>now
0.13 0.26 school>other
-0.01 -0.11 school>past
0.20 0.17 school>revenge
-0.29 0.22 school>rope
-0.35 -0.31 school>school
-0.13 -0.53 school>self
-0.13 -0.05 school>tonight
-0.31 -0.32 school>want
0.06 0.13 self
-0.19 0.22 self+sleep-away
0.09 -0.04 self+sorry
-0.04 0.20 self+spoken
-0.05 -0.08 self+stand
0.16 0.39 self+substance
0.37 0.55 self+suicide
0.38 0.23 self+thanks
-0.25 -0.36 self+therapy
-0.38 -0.10 self+tired
0.30 0.05 self+tonight
0.12 -0.18 self+took
0.20 0.13 self+train
0.09 -0.04 self+trapped
0.18 0.15 self+urge
0.32 0.21 self+vehicle
-0.02 0.05 self+violence
-0.05 0.30 self+voices
0.17 -0.00 self+want
0.14 0.01 self+water
-0.24 -0.49 self+work
-0.51 -0.20 self+worry
0.12 -0.00 self+wound
0.44 0.06 self+you
0.12 -0.05 self>after
0.04 -0.05 self>aftermath
-0.24 -0.42 self>alone
-0.56 -0.54 self>anymore
0.21 0.24 self>blade
-0.36 0.31 self>burden
-0.31 -0.20 self>cannot
-0.54 -0.25 self>care
0.25 0.03 self>child
0.16 -0.12 self>chores
0.11 0.17 self>date
-0.77 0.54 self>despair
0.04 -0.11 self>die
-0.01 -0.04 self>do-it
-0.05 0.69 self>eating
0.11 -0.14 self>end
-0.06 -0.00 self>enough
-0.03 -0.14 self>exit
0.35 0.38 self>find
-0.11 -0.39 self>forever
-0.16 0.20 self>funeral
0.39 0.38 self>gas
-0.63 -0.41 self>give-away
-0.46 -0.23 self>glad
0.16 -0.00 self>goodbye
0.10 -0.09 self>gun
0.28 0.27 self>height
0.25 -0.08 self>hold
0.05 0.11 self>hurt-other
0.03 -0.01 self>hurt-self
0.40 0.14 self>intend
0.72 1.96 self>kill-self
0.06 -0.04 self>kin
0.14 -0.14 self>last
-0.56 -0.56 self>laugh
-0.11 -0.05 self>leisure
0.39 0.21 self>letter
-0.07 -0.21 self>life
0.26 0.26 self>love
-0.15 0.60 self>matter
-0.11 -0.22 self>media
-0.33 0.07 self>mourning
0.16 0.41 self>now
0.39 0.26 self>old
-0.17 0.04 self>other
0.15 0.29 self>pain
0.43 0.26 self>papers
-0.15 -0.05 self>passed
-0.32 0.06 self>past
0.09 -0.01 self>peace
0.06 0.25 self>pet
-0.11 -0.10 self>pills
0.25 0.64 self>poison
0.32 0.17 self>prepare
0.48 0.46 self>quantity
-0.03 -0.59 self>question
-0.24 -0.26 self>rope
-0.00 -0.06 self>routine
0.24 0.01 self>school
0.04 0.19 self>self
-0.60 0.39 self>sleep-away
-0.07 0.06 self>sorry
0.14 0.31 self>spoken
0.27 0.24 self>stand
-0.37 0.13 self>substance
0.46 0.72 self>suicide
0.28 0.31 self>thanks
-0.18 -0.33 self>therapy
-0.34 -0.12 self>tired
0.36 0.23 self>tonight
0.09 -0.13 self>took
0.29 0.20 self>train
0.24 -0.00 self>trapped
0.00 0.12 self>urge
0.11 0.43 self>vehicle
0.01 0.32 self>violence
-0.46 -0.28 self>voices
0.26 0.19 self>want
0.06 -0.01 self>water
-0.21 -0.04 self>work
-0.68 -0.26 self>worry
0.23 0.19 self>wound
0.28 0.14 self>you
-0.13 0.54 sleep-away
0.83 0.53 sleep-away+tonight
-0.12 0.13 sleep-away+voices
0.28 0.43 sleep-away+want
0.44 0.28 sleep-away>hold
-0.19 0.27 sleep-away>no
0.41 0.28 sleep-away>now
-0.13 0.31 sleep-away>peace
-0.37 0.06 sleep-away>self
-0.43 0.38 sleep-away>sleep-away
0.60 0.36 sleep-away>tonight
0.68 0.34 sorry
0.34 0.33 sorry+took
-0.24 -0.32 sorry+want
0.45 0.59 sorry+you
0.18 0.23 sorry>no
0.53 0.45 sorry>quantity
0.20 -0.07 sorry>self
-0.30 -0.26 spoken
-0.34 -0.31 spoken+stand
0.46 -0.04 spoken+suicide
0.33 0.15 spoken+therapy
0.43 0.53 spoken+tonight
0.12 -0.14 spoken+took
0.54 0.80 spoken+trapped
-0.13 -0.24 spoken+vehicle
0.33 0.01 spoken+violence
0.07 0.68 spoken+voices
-0.35 -0.10 spoken+want
0.05 -0.08 spoken+work
-0.16 0.73 spoken+worry
-0.56 0.25 spoken+wound
-0.49 -0.32 spoken+you
-0.13 0.35 spoken>anymore
-0.27 -0.49 spoken>child
-0.31 0.18 spoken>date
-0.12 0.31 spoken>despair
-0.46 -0.14 spoken>die
0.32 0.36 spoken>do-it
0.19 0.58 spoken>end
-0.47 0.28 spoken>exit
0.21 0.02 spoken>goodbye
-0.21 -0.30 spoken>hold
-0.65 0.69 spoken>intend
-0.31 0.45 spoken>kill-self
0.26 0.26 spoken>kin
-0.24 0.66 spoken>laugh
0.31 0.80 spoken>letter
-0.61 0.18 spoken>life
-0.36 0.12 spoken>matter
-0.09 0.17 spoken>media
-0.21 -0.04 spoken>no
0.16 0.17 spoken>now
-0.22 -0.14 spoken>other
-0.18 0.00 spoken>past
0.06 0.32 spoken>quantity
-0.10 -0.29 spoken>question
-0.15 0.45 spoken>routine
0.21 0.20 spoken>school
0.14 -0.12 spoken>self
-0.34 0.30 spoken>spoken
0.31 0.49 spoken>suicide
0.27 0.29 spoken>tonight
0.47 0.40 spoken>trapped
-0.68 -0.15 spoken>want
0.10 -0.10 spoken>work
-0.30 -0.13 spoken>you
0.30 0.22 stand
0.07 0.31 stand+substance
0.05 0.10 stand+suicide
-0.12 -0.02 stand+tonight
0.60 0.55 stand+took
-0.07 -0.14 stand+train
-0.07 0.09 stand+trapped
0.42 0.38 stand+urge
0.52 0.25 stand+vehicle
-0.35 -0.31 stand+violence
0.09 0.09 stand+want
0.11 0.08 stand+water
-0.23 -0.29 stand+work
-0.16 -0.02 stand+wound
-0.11 -0.31 stand>aftermath
-0.10 -0.19 stand>alone
0.14 0.04 stand>anymore
0.15 0.18 stand>chores
-0.05 0.19 stand>date
-0.26 0.49 stand>die
0.19 0.36 stand>end
0.37 0.37 stand>exit
0.24 0.15 stand>gas
-0.03 -0.01 stand>height
0.15 0.12 stand>hold
0.17 0.03 stand>last
0.13 0.06 stand>leisure
-0.55 -0.79 stand>media
0.19 -0.22 stand>no
0.20 0.24 stand>now
-0.08 -0.24 stand>other
-0.37 -0.68 stand>past
0.13 0.15 stand>peace
-0.38 0.42 stand>pills
-0.33 -0.44 stand>quantity
0.49 0.53 stand>rope
-0.34 -0.47 stand>routine
-0.07 -0.34 stand>school
-0.38 -0.13 stand>self
0.80 0.68 stand>stand
0.13 0.31 stand>suicide
-0.19 0.52 stand>tonight
-0.00 -0.15 stand>train
0.06 0.57 stand>trapped
0.33 0.24 stand>vehicle
0.66 0.71 stand>want
0.06 -0.10 stand>water
-0.21 -0.70 stand>work
0.16 0.50 stand>wound
0.07 1.26 substance
-0.34 0.29 substance+tonight
0.16 -0.05 substance+took
0.27 0.18 substance+trapped
-0.05 0.59 substance+violence
-0.35 -0.42 substance+want
0.43 0.59 substance+wound
-0.22 0.38 substance>after
-0.34 0.40 substance>date
0.18 0.41 substance>hurt-self
-0.11 0.19 substance>no
-0.45 0.32 substance>now
0.21 0.37 substance>other
-0.32 -0.03 substance>past
-0.09 0.44 substance>pills
-0.10 -0.11 substance>poison
-0.28 0.14 substance>quantity
0.45 0.51 substance>self
-0.34 0.29 substance>tonight
0.37 0.24 substance>violence
0.34 0.56 substance>wound
0.96 0.70 suicide
0.41 0.12 suicide+therapy
0.47 0.58 suicide+tonight
0.28 0.41 suicide+took
-0.31 0.32 suicide+trapped
0.09 -0.03 suicide+urge
0.48 0.28 suicide+want
-0.07 0.13 suicide+work
-0.45 0.10 suicide+worry
-0.52 -0.49 suicide+you
-0.37 0.30 suicide>anymore
-0.02 0.41 suicide>date
-0.18 -0.15 suicide>end
0.24 -0.02 suicide>letter
0.24 -0.04 suicide>life
-0.42 -0.35 suicide>no
0.69 0.62 suicide>now
-0.50 0.15 suicide>other
0.20 0.18 suicide>past
0.35 0.35 suicide>quantity
0.41 0.44 suicide>school
0.18 0.12 suicide>self
0.45 0.53 suicide>tonight
-0.16 -0.10 suicide>want
-0.40 -0.18 suicide>you
-0.09 -0.46 thanks
0.41 0.30 thanks+therapy
0.26 0.22 thanks+want
0.16 0.19 thanks+you
0.27 0.33 thanks>past
-0.45 -0.53 thanks>quantity
0.47 0.44 thanks>self
-0.15 -0.16 thanks>you
-0.65 -0.92 therapy
-0.44 -0.33 therapy+tonight
0.08 -0.02 therapy+took
-0.65 -0.73 therapy+want
-0.19 -0.15 therapy+work
0.13 0.28 therapy+you
0.10 0.23 therapy>date
-0.33 -0.29 therapy>hold
-0.12 -0.13 therapy>hurt-other
0.24 0.21 therapy>intend
0.18 0.21 therapy>no
0.37 0.17 therapy>other
-0.27 0.16 therapy>past
0.16 -0.06 therapy>self
0.23 -0.01 therapy>spoken
-0.29 -0.27 therapy>tonight
-0.38 -0.42 therapy>want
-1.08 -0.25 tired
0.09 -0.10 tired+tonight
-0.27 -0.44 tired+work
-0.36 -0.27 tired>child
-0.28 -0.26 tired>chores
-0.38 -0.55 tired>glad
-0.12 0.65 tired>life
-0.27 -0.44 tired>no
0.36 -0.24 tired>self
-0.27 -0.44 tired>work
0.23 -0.05 tonight
-0.21 0.29 tonight+took
0.33 0.45 tonight+train
-0.27 -0.28 tonight+trapped
-0.13 0.47 tonight+urge
-0.04 -0.06 tonight+vehicle
0.13 0.08 tonight+violence
-0.00 0.29 tonight+voices
0.05 0.01 tonight+want
-0.46 -0.37 tonight+water
-0.41 -0.44 tonight+work
-0.18 -0.13 tonight+wound
0.67 0.62 tonight+you
-0.30 0.29 tonight>alone
0.50 0.32 tonight>anymore
-0.13 0.14 tonight>cannot
0.32 0.29 tonight>chores
0.15 0.48 tonight>date
0.33 0.23 tonight>die
-0.18 -0.15 tonight>do-it
-0.25 0.31 tonight>eating
0.32 0.42 tonight>end
-0.40 0.26 tonight>find
-0.26 0.47 tonight>give-away
-0.16 -0.27 tonight>glad
0.22 0.16 tonight>goodbye
-0.32 -0.14 tonight>height
-0.11 0.39 tonight>hold
0.56 0.58 tonight>intend
-0.30 -0.27 tonight>joy
0.43 0.46 tonight>kill-self
0.01 -0.17 tonight>last
-0.42 -0.46 tonight>leisure
0.21 0.12 tonight>matter
-0.31 -0.20 tonight>media
0.26 0.27 tonight>no
-0.17 0.21 tonight>now
0.16 -0.10 tonight>other
0.36 0.35 tonight>papers
-0.17 -0.17 tonight>past
-0.07 -0.03 tonight>peace
0.20 0.43 tonight>prepare
-0.12 0.26 tonight>quantity
-0.10 -0.14 tonight>question
0.28 0.25 tonight>revenge
0.04 0.21 tonight>school
0.51 0.69 tonight>self
0.42 0.51 tonight>spoken
-0.28 -0.40 tonight>stand
0.62 0.56 tonight>tonight
-0.47 -0.30 tonight>trapped
-0.13 0.14 tonight>urge
-0.48 -0.46 tonight>violence
0.30 0.49 tonight>want
-0.47 -0.30 tonight>work
0.50 0.54 tonight>you
0.28 0.40 took
0.29 0.56 took+trapped
0.07 0.35 took+vehicle
-0.27 -0.55 took+want
-0.37 -0.41 took+water
-0.05 0.31 took+work
-0.19 0.55 took>anymore
-0.27 -0.30 took>cannot
-0.42 -0.03 took>child
0.46 0.50 took>chores
-0.19 0.55 took>date
0.11 0.36 took>enough
-0.21 -0.14 took>gun
0.48 0.38 took>hold
-0.32 -0.28 took>intend
-0.47 -0.13 took>last
0.31 0.55 took>life
0.25 0.31 took>love
-0.02 -0.18 took>matter
0.45 0.41 took>no
-0.04 0.05 took>now
0.84 0.69 took>other
-0.23 0.36 took>past
-0.22 -0.09 took>pills
0.40 0.27 took>poison
0.74 0.45 took>quantity
-0.21 -0.31 took>self
0.36 0.42 took>stand
-0.17 -0.14 took>substance
0.10 -0.08 train
0.67 0.64 train+want
-0.28 -0.31 train>after
0.01 0.34 train>date
0.36 0.35 train>laugh
-0.47 -0.08 train>past
-0.18 0.26 train>prepare
0.22 0.34 train>self
0.03 -0.06 train>stand
-0.18 0.26 train>tonight
-0.23 -0.33 train>train
0.26 0.21 train>want
0.36 0.27 trapped
0.49 -0.14 trapped+violence
-0.17 0.03 trapped+want
0.49 0.53 trapped+water
0.29 0.50 trapped+work
-0.39 -0.12 trapped+worry
0.22 0.60 trapped+wound
-0.18 0.20 trapped>aftermath
0.28 0.38 trapped>blade
0.47 0.43 trapped>chores
0.05 0.55 trapped>date
0.22 0.33 trapped>die
0.37 0.40 trapped>goodbye
0.49 0.27 trapped>height
0.58 0.54 trapped>hold
-0.30 -0.32 trapped>intend
0.53 0.46 trapped>kin
-0.38 -0.34 trapped>leisure
-0.29 -0.23 trapped>no
-0.32 -0.21 trapped>now
0.52 0.32 trapped>other
0.20 0.23 trapped>prepare
0.23 0.47 trapped>question
0.38 0.22 trapped>self
0.31 0.39 trapped>spoken
-0.10 -0.23 trapped>stand
0.30 0.27 trapped>tonight
0.36 0.23 trapped>trapped
0.57 0.56 trapped>violence
0.63 0.85 trapped>want
-0.12 0.33 trapped>work
0.36 0.46 trapped>wound
-0.21 0.21 urge
0.22 0.39 urge+violence
-0.30 -0.18 urge+want
0.61 0.31 urge+wound
-0.33 0.30 urge>anymore
0.36 0.18 urge>cannot
0.28 0.04 urge>die
0.66 0.03 urge>exit
-0.04 0.05 urge>hurt-self
0.49 0.40 urge>intend
0.56 0.39 urge>kill-self
-0.10 -0.21 urge>life
0.60 0.03 urge>no
0.34 0.17 urge>now
-0.16 -0.07 urge>self
0.36 0.18 urge>urge
0.04 0.58 urge>wound
0.32 -0.01 vehicle
-0.44 -0.31 vehicle+violence
0.40 0.90 vehicle+want
0.06 -0.10 vehicle+work
-0.28 -0.22 vehicle+wound
0.21 0.29 vehicle>gas
0.31 0.25 vehicle>hold
-0.29 0.15 vehicle>intend
0.32 0.17 vehicle>now
-0.33 -0.44 vehicle>other
-0.17 0.17 vehicle>self
-0.13 -0.24 vehicle>spoken
-0.10 -0.31 vehicle>stand
0.53 0.38 vehicle>vehicle
-0.27 0.82 vehicle>violence
0.05 0.39 violence
-0.57 0.22 violence+want
0.27 0.34 violence+water
-0.59 -0.27 violence+work
0.07 0.36 violence+wound
0.21 0.30 violence>cannot
0.39 0.50 violence>child
-0.10 0.19 violence>date
-0.10 0.46 violence>gun
-0.47 -0.21 violence>height
-0.18 0.26 violence>hold
0.47 0.34 violence>kin
-0.00 0.34 violence>last
-0.28 -0.04 violence>leisure
-0.15 0.16 violence>no
0.50 -0.16 violence>now
-0.37 -0.16 violence>other
-0.07 -0.17 violence>past
0.09 0.23 violence>pills
0.26 0.05 violence>quantity
0.10 0.37 violence>self
-0.12 -0.19 violence>stand
-0.14 0.46 violence>tonight
0.68 0.75 violence>trapped
-0.03 -0.12 violence>violence
0.24 0.32 violence>water
0.41 0.44 violence>wound
-0.26 0.66 voices
0.39 0.46 voices+want
0.32 0.25 voices+you
-0.18 0.16 voices>despair
0.42 0.24 voices>hurt-other
0.32 0.25 voices>last
-0.31 -0.38 voices>no
-0.34 0.36 voices>past
-0.00 1.06 voices>self
-0.12 0.13 voices>sleep-away
0.07 0.68 voices>spoken
-0.15 0.37 voices>voices
0.34 0.30 voices>want
0.39 0.52 want
0.48 0.55 want+water
-0.24 -0.03 want+work
-0.08 0.44 want+worry
0.30 0.17 want+wound
0.17 -0.15 want+you
-0.26 0.17 want>after
-0.02 0.09 want>aftermath
-0.00 0.56 want>alone
-0.23 -0.21 want>anymore
0.11 -0.02 want>cannot
0.28 0.33 want>date
0.61 0.45 want>die
-0.10 -0.21 want>do-it
-0.17 -0.27 want>eating
-0.15 -0.10 want>end
-0.08 0.20 want>exit
0.37 0.42 want>forever
0.48 0.61 want>glad
0.53 0.51 want>goodbye
0.62 0.62 want>gun
0.79 0.68 want>height
0.08 -0.15 want>hold
-0.05 0.61 want>hurt-other
-0.03 0.07 want>hurt-self
0.52 0.66 want>intend
0.11 0.06 want>kill-self
0.34 0.29 want>kin
-0.40 -0.30 want>laugh
-0.01 0.15 want>life
-0.04 0.13 want>media
-0.48 0.07 want>no
-0.06 0.95 want>now
-0.26 0.16 want>other
0.12 -0.12 want>pain
-0.10 0.58 want>passed
-0.12 -0.04 want>past
-0.52 -0.27 want>peace
0.02 0.03 want>pills
0.20 0.36 want>quantity
-0.57 -0.33 want>self
0.25 0.41 want>sleep-away
0.19 0.21 want>sorry
0.08 0.31 want>stand
0.59 0.27 want>suicide
0.64 0.78 want>tonight
-0.34 -0.56 want>took
0.04 -0.00 want>trapped
-0.22 -0.34 want>urge
0.32 0.51 want>vehicle
-0.27 0.50 want>violence
0.08 0.27 want>voices
0.15 1.22 want>want
-0.32 -0.02 want>work
0.34 0.77 want>wound
0.45 0.02 want>you
-0.22 -0.70 water
0.41 0.45 water>child
0.44 0.40 water>no
0.22 0.17 water>other
-0.48 -0.47 water>past
-0.19 -0.30 water>routine
-0.04 -0.10 water>self
-0.19 -0.30 water>tonight
0.09 0.20 water>violence
-0.86 -1.01 work
-0.24 -0.35 work+wound
0.44 0.51 work>alone
-0.30 -0.32 work>anymore
-0.25 -0.21 work>cannot
-0.66 0.06 work>date
-0.35 -0.36 work>end
-0.14 -0.21 work>last
-0.15 -0.16 work>laugh
-0.55 -0.38 work>no
0.03 0.16 work>now
-0.51 -0.13 work>other
-0.19 -0.15 work>passed
0.16 0.24 work>past
-0.15 -0.11 work>self
-0.28 -0.28 work>stand
-0.38 -0.42 work>tonight
-0.47 0.45 work>violence
-0.12 -0.17 work>work
-1.03 -0.40 worry
0.02 -0.22 worry+you
-0.27 0.44 worry>child
-0.11 -0.29 worry>other
-0.05 0.16 worry>self
0.06 0.23 wound
0.43 0.45 wound>aftermath
0.32 0.16 wound>anymore
0.68 0.65 wound>cannot
0.13 0.09 wound>chores
-0.51 0.30 wound>date
0.49 0.46 wound>do-it
0.50 0.51 wound>end
-0.41 -0.48 wound>kin
-0.47 0.39 wound>last
0.96 0.35 wound>no
0.24 0.15 wound>now
-0.37 0.42 wound>other
-0.27 0.09 wound>passed
-0.02 0.06 wound>past
-0.34 0.39 wound>prepare
0.16 0.17 wound>quantity
0.08 -0.23 wound>self
-0.08 0.60 wound>spoken
0.11 0.05 wound>tonight
0.47 0.44 wound>urge
0.85 1.12 wound>wound
0.13 -0.47 you
-0.09 0.38 you>date
0.30 0.21 you>end
0.27 0.25 you>goodbye
-0.04 0.06 you>hold
0.40 0.46 you>hurt-other
0.57 0.52 you>intend
0.44 0.41 you>last
-0.35 -0.39 you>leisure
0.10 0.14 you>life
0.24 0.68 you>no
-0.61 -0.27 you>other
0.28 0.15 you>passed
0.29 0.12 you>past
0.12 0.02 you>quantity
-0.43 -0.26 you>question
-0.03 0.15 you>self
0.36 0.51 you>sorry
0.10 0.16 you>thanks
0.24 0.13 you>tonight
0.32 0.25 you>voices
-0.07 -0.09 you>want
`;
